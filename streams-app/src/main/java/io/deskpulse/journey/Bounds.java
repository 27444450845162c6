package io.deskpulse.journey;

/**
 * How large one journey may become, whoever its buyer is: a test account, a robot, a producer that sends all under one
 * name. Far beyond what people do; without bounds a single key could outgrow what Kafka takes as one record and stop all.
 */
final class Bounds {

    /** Messages kept unfolded; who sends more within the reorder window has it cut to these. */
    static final int MOST_UNFOLDED = 1_000;

    /** Everything of which a journey keeps several, digests of ids aside. */
    static final int MOST_ELEMENTS = 5_000;

    /** Half of what Kafka's brokers and clients take as one record by default. */
    static final int MOST_BYTES = 512 << 10;

    /** So many elements stay below {@link #MOST_BYTES}, each with three of the longest identifiers. */
    private static final int SURELY_SMALL = 300;

    private Bounds() {}

    /** Whether nothing more can be taken into the journey, until it forgets or is over. */
    static boolean isFull(Journey journey) {
        int elements = elements(journey);
        return elements >= MOST_ELEMENTS
                || (elements > SURELY_SMALL && JourneyCodec.encode(journey).length >= MOST_BYTES);
    }

    private static int elements(Journey journey) {
        return journey.tail().size()
                + journey.orders().size()
                + journey.ratings().size()
                + elements(journey.base());
    }

    private static int elements(Conversation chat) {
        int elements = chat.replies().size() + chat.days().size();
        for (BuyerDay day : chat.days()) {
            elements += day.agents().size();
        }
        if (chat.session() != null) {
            elements += chat.session().parts().size();
        }
        if (chat.turn() != null) {
            Turn turn = chat.turn();
            elements += turn.ended().size()
                    + turn.headline().open().size()
                    + turn.headline().missed().size();
        }
        return elements;
    }
}

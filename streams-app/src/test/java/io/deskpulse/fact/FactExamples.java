package io.deskpulse.fact;

import java.time.LocalDate;
import java.util.List;

/** An example of every kind of fact, and of every kind with its optional parts left out. */
final class FactExamples {

    private static final String SHOP = "京东旗舰店";
    private static final String BUYER = "b-1";
    private static final String AGENT = "京东旗舰店:小美";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    private static final long AT = 1_794_362_400_000L;

    private FactExamples() {}

    static List<Fact> all() {
        return List.of(
                new SessionStarted(SHOP, BUYER, AT, DAY, "m1", true, false),
                new SessionJoined(SHOP, BUYER, AT, DAY, "m1", AGENT, true),
                new SessionEnded(SHOP, BUYER, AT + 600_000, DAY, "m1", AT, false, false, List.of(AGENT)),
                new SessionEnded(SHOP, BUYER, AT + 600_000, DAY, "m1", AT, true, true, List.of()),
                new Contact(SHOP, BUYER, AT, DAY, "m2", "m1", AGENT, Contact.Side.AGENT, 40_000),
                new Contact(SHOP, BUYER, AT, DAY, "m1", "m1", null, Contact.Side.BUYER, 0),
                new Inquiry(SHOP, BUYER, AT, DAY, 10, "m1", AGENT, true),
                new Inquiry(SHOP, BUYER, AT, DAY, 10, "m1", null, false),
                new Reception(SHOP, BUYER, AT, DAY, "m2", AGENT),
                new Reception(SHOP, BUYER, AT, DAY, "m2", null),
                new SlowReception(SHOP, BUYER, AT, DAY, "m9", AGENT),
                new SlowReception(SHOP, BUYER, AT, DAY, "m9", null),
                new LegOpened(SHOP, BUYER, AT, DAY, "m1", AT, AGENT, true, true),
                new LegOpened(SHOP, BUYER, AT, DAY, "m1", AT - 5, null, false, false),
                replied(),
                expired(),
                new TurnEnded(SHOP, BUYER, AT + 90_000, DAY, "m1", AT, TurnEnded.End.ANSWERED, 90_000, true),
                new TurnEnded(SHOP, BUYER, AT + 90_000, DAY, "m1", AT, TurnEnded.End.EXPIRED, 0, false),
                new HeadlineCase(SHOP, BUYER, AT + 90_000, DAY, "m1", AT, true),
                new HeadlineCase(SHOP, BUYER, AT + 180_000, DAY, "m1", AT, false),
                new Enquirer(SHOP, BUYER, AT, DAY, 10, AGENT),
                new Enquirer(SHOP, BUYER, AT, DAY, 10, null),
                new OrderPaid(SHOP, BUYER, AT, DAY, 10, "e2", "o1", AT - 60_000, 9_900, 2, AGENT, AGENT, AGENT, AGENT),
                new OrderPaid(SHOP, BUYER, AT, DAY, 10, "e2", "o1", AT, 0, 0, null, null, null, null),
                new PayingBuyer(SHOP, BUYER, AT, DAY, 10, "o1", PayingBuyer.Among.AGENT, AGENT, 9_900),
                new PayingBuyer(SHOP, BUYER, AT, DAY, 10, "o1", PayingBuyer.Among.SHOP, null, 9_900),
                new PayingBuyer(SHOP, BUYER, AT, DAY, 10, "o1", PayingBuyer.Among.SILENT, null, 9_900),
                new Converted(SHOP, BUYER, AT, DAY, 10, "o1", Converted.Deadline.NEXT_DAY, AGENT),
                new Converted(SHOP, BUYER, AT, DAY, 10, "o1", Converted.Deadline.FINAL, null),
                new Refunded(SHOP, BUYER, AT, DAY, 10, "e3", "o1", true, 4_900, AGENT),
                new Refunded(SHOP, BUYER, AT, DAY, 10, "e3", "o1", false, 4_900, null),
                new ShopRated(SHOP, BUYER, AT, DAY, "r1", 5, 4, 1),
                new ServiceRated(SHOP, BUYER, AT, DAY, "r1", "o1", AGENT, 4),
                new ChatRated(SHOP, BUYER, AT, DAY, "r2", AGENT, 5),
                new ChatRated(SHOP, BUYER, AT, DAY, "r2", null, 1));
    }

    static LegEnded replied() {
        return new LegEnded(
                SHOP,
                BUYER,
                AT + 50_000,
                DAY,
                "m1",
                AGENT,
                AGENT,
                AT,
                10,
                LegEnded.Outcome.REPLIED,
                50_000,
                50_000,
                List.of(60, 180),
                true,
                false,
                true,
                true,
                "m2");
    }

    /** A leg that was nobody's and that time ended. */
    static LegEnded expired() {
        return new LegEnded(
                SHOP,
                BUYER,
                AT + 50_000,
                DAY,
                "m1",
                null,
                null,
                AT,
                10,
                LegEnded.Outcome.EXPIRED,
                0,
                0,
                List.of(),
                false,
                false,
                true,
                true,
                null);
    }
}

package io.deskpulse.event;

/** One valid input of the product; exists so that the gate, the journey and the files speak of all three topics alike. */
public sealed interface Event permits ChatMessage, OrderEvent, RatingEvent {

    /** The shop in which it happened. */
    String shopId();

    /** The buyer's pseudonym, chosen by the producer. */
    String buyerId();

    /** The producer's identifier of this event; a repeat of it within one shop and buyer is a duplicate. */
    String id();

    /** When it happened, in epoch milliseconds UTC. */
    long at();

    /** The topic that carries it. */
    InputTopic topic();

    /** The record key all three topics share, so that one buyer's events in one shop meet in one partition. */
    default String key() {
        return shopId() + ':' + buyerId();
    }
}

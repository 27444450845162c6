package io.deskpulse.local.simulation;

import org.jspecify.annotations.Nullable;

/** One visit of a buyer to a shop's chat: what both sides know of it while it lasts. */
final class BuyerVisit {

    private final Shop shop;
    private final Buyer buyer;
    private final double patienceMs;
    private @Nullable Seat seat;
    private int question;
    private boolean waiting;
    private long askedAt;
    private double waitedMs;
    private @Nullable Seat met;
    private boolean gone;
    private boolean closing;
    private boolean over;

    /** @param patienceMs how long he waits for an answer before he gives up */
    BuyerVisit(Shop shop, Buyer buyer, double patienceMs) {
        this.shop = shop;
        this.buyer = buyer;
        this.patienceMs = patienceMs;
    }

    Shop shop() {
        return shop;
    }

    Buyer buyer() {
        return buyer;
    }

    /** Who serves him, once somebody does. */
    @Nullable
    Seat seat() {
        return seat;
    }

    /** Whom the buyer addresses: the account of his agent, where the shop does not assign. */
    @Nullable
    String addressee() {
        return shop.profile().assigns() || seat == null ? null : seat.agentId();
    }

    /** The buyer asks; a question already open stays the same one. */
    void asks(long now) {
        if (!waiting) {
            waiting = true;
            question++;
            askedAt = now;
        }
    }

    /** Number of the question asked last, by which a plan knows whether it is still wanted. */
    int question() {
        return question;
    }

    boolean waitsFor(int asked) {
        return waiting && question == asked && !over;
    }

    boolean isAnsweredBy(Seat candidate, int asked) {
        return seat == candidate && waitsFor(asked);
    }

    boolean outOfPatience(long now) {
        return now - askedAt > patienceMs;
    }

    void isAnswered(long now) {
        waiting = false;
        waitedMs += now - askedAt;
    }

    void meets(Seat person) {
        met = person;
    }

    /** The person who answered last, which whoever has the chat now may not have done yet. */
    @Nullable
    Seat met() {
        return met;
    }

    /** All waiting of this visit together. */
    double waitedMs() {
        return waitedMs;
    }

    void isTakenBy(Seat taker) {
        taker.openChat();
        seat = taker;
        buyer.wasServedBy(taker);
    }

    void isGivenUpBySeat() {
        if (seat != null) {
            seat.closeChat();
            seat = null;
        }
    }

    /** The buyer looks elsewhere, though somebody may still answer. */
    void goesAway() {
        gone = true;
    }

    void comesBack() {
        gone = false;
    }

    boolean isGone() {
        return gone;
    }

    void saysGoodbye() {
        closing = true;
    }

    boolean isClosing() {
        return closing;
    }

    void ends() {
        over = true;
        isGivenUpBySeat();
    }

    boolean isOver() {
        return over;
    }
}

package io.deskpulse.local.simulation;

import io.deskpulse.event.Kind;

/** What buyers do: ask, ask again while they wait, lose patience, thank, and go. */
final class Buyers {

    private static final double GOES_ON = 0.7;
    private static final double TYPES_ON = 0.2;
    private static final double RECALLS = 0.03;
    private static final double REPEATS = 0.5;
    private static final double THANKS = 0.3;
    private static final double RETURNS_TO_A_LATE_ANSWER = 0.3;
    private static final double THINKING_MS = 18_000;
    private static final double THINKING_SPREAD = 1;
    private static final long LONGEST_THINKING_MS = 480_000;
    private static final double REPEAT_AFTER_MS = 50_000;
    private static final double REPEAT_SPREAD = 0.5;

    private final Cast cast;
    private final Stage stage;
    private final Dice dice;
    private final Transcript transcript;

    Buyers(Cast cast, Stage stage, Transcript transcript) {
        this.cast = cast;
        this.stage = stage;
        this.dice = stage.dice();
        this.transcript = transcript;
    }

    void enter(BuyerVisit visit) {
        transcript.buyer(visit, MessageKinds.ofFirst(dice));
        visit.asks(stage.now());
        cast.platform().welcome(visit);
        watchPatience(visit);
    }

    /** The buyer has an answer, or what passes for one. */
    void hear(BuyerVisit visit) {
        if (visit.isClosing()) {
            cast.platform().finish(visit);
        } else if (visit.isGone()) {
            hearTooLate(visit);
        } else if (dice.chance(GOES_ON)) {
            stage.after(thinking(), () -> ask(visit));
        } else {
            stage.after(thinking(), () -> takeLeave(visit));
        }
    }

    /** Wishes to speak with a person, after a bot. */
    void askForPerson(BuyerVisit visit) {
        if (!visit.isOver()) {
            transcript.buyer(visit, Kind.TEXT);
            visit.asks(stage.now());
            cast.platform().callPerson(visit);
            watchPatience(visit);
        }
    }

    void ask(BuyerVisit visit) {
        if (!visit.isOver()) {
            transcript.buyer(visit, MessageKinds.any(dice));
            visit.asks(stage.now());
            maybeTypeOn(visit);
            waitForAnswer(visit);
        }
    }

    long thinking() {
        return Math.min(LONGEST_THINKING_MS, 2_000 + dice.delay(THINKING_MS, THINKING_SPREAD));
    }

    private void waitForAnswer(BuyerVisit visit) {
        Seat seat = visit.seat();
        if (seat != null) {
            cast.agents().takeUp(visit, seat);
            watchPatience(visit);
        } else {
            cast.bots().takeUp(visit);
        }
    }

    private void maybeTypeOn(BuyerVisit visit) {
        int question = visit.question();
        if (dice.chance(TYPES_ON)) {
            stage.after(dice.between(2_000, 8_000), () -> sayWhileWaiting(visit, question, MessageKinds.any(dice)));
        } else if (dice.chance(RECALLS)) {
            stage.after(dice.between(2_000, 8_000), () -> sayWhileWaiting(visit, question, Kind.OTHER));
        }
    }

    private void sayWhileWaiting(BuyerVisit visit, int question, Kind kind) {
        if (visit.waitsFor(question)) {
            transcript.buyer(visit, kind);
        }
    }

    private void takeLeave(BuyerVisit visit) {
        if (!visit.isOver() && dice.chance(THANKS)) {
            visit.saysGoodbye();
            ask(visit);
        } else {
            cast.platform().finish(visit);
        }
    }

    private void hearTooLate(BuyerVisit visit) {
        if (dice.chance(RETURNS_TO_A_LATE_ANSWER)) {
            visit.comesBack();
            stage.after(thinking(), () -> ask(visit));
        } else {
            cast.platform().finish(visit);
        }
    }

    private void watchPatience(BuyerVisit visit) {
        int question = visit.question();
        stage.after(dice.delay(REPEAT_AFTER_MS, REPEAT_SPREAD), () -> stillWaiting(visit, question));
    }

    private void stillWaiting(BuyerVisit visit, int question) {
        if (!visit.waitsFor(question) || visit.isGone()) {
            return;
        }
        if (visit.outOfPatience(stage.now())) {
            visit.goesAway();
            cast.platform().isLeft(visit);
        } else {
            if (dice.chance(REPEATS)) {
                transcript.buyer(visit, Kind.TEXT);
            }
            watchPatience(visit);
        }
    }
}

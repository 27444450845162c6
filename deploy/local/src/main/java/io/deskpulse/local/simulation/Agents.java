package io.deskpulse.local.simulation;

import io.deskpulse.event.Kind;

/** What the people of the desk do: answer in their own time, have a bot assist, pass chats on, help a colleague out. */
final class Agents {

    private static final double ASSISTED = 0.25;
    private static final double PASSES_ON = 0.02;
    private static final double HELPED_OUT = 0.03;
    private static final double ADDS = 0.2;
    private static final double SENDS_COUPON = 0.03;
    private static final double NEVER_ANSWERS_THE_GONE = 0.5;

    private final Cast cast;
    private final Stage stage;
    private final Dice dice;
    private final Transcript transcript;

    Agents(Cast cast, Stage stage, Transcript transcript) {
        this.cast = cast;
        this.stage = stage;
        this.dice = stage.dice();
        this.transcript = transcript;
    }

    /** Somebody who serves the visit sees its open question and will come to it. */
    void takeUp(BuyerVisit visit, Seat seat) {
        int question = visit.question();
        if (visit.shop().profile().assists() && dice.chance(ASSISTED)) {
            stage.after(dice.between(1_500, 5_000), () -> assist(visit, seat, question));
        } else {
            double delay = seat.replyTime(dice) * visit.shop().pressure();
            stage.after((long) delay, () -> comeTo(visit, seat, question));
        }
    }

    private void assist(BuyerVisit visit, Seat seat, int question) {
        if (isHis(visit, seat, question)) {
            transcript.assist(visit, seat);
            visit.isAnswered(stage.now());
            cast.buyers().hear(visit);
        }
    }

    private void comeTo(BuyerVisit visit, Seat seat, int question) {
        if (!isHis(visit, seat, question)) {
            return;
        }
        double what = dice.share();
        if (visit.isGone() && dice.chance(NEVER_ANSWERS_THE_GONE)) {
            cast.platform().finish(visit);
        } else if (what < PASSES_ON) {
            cast.platform().passOn(visit, seat);
        } else if (what < HELPED_OUT) {
            answer(visit, helper(visit, seat));
        } else {
            answer(visit, seat);
        }
    }

    /** Whether the question is still open and his; who has gone to eat or home passes it on instead. */
    private boolean isHis(BuyerVisit visit, Seat seat, int question) {
        if (!visit.isAnsweredBy(seat, question)) {
            return false;
        }
        boolean here = seat.onDuty(stage.minuteOfDay());
        if (!here) {
            cast.platform().passOn(visit, seat);
        }
        return here;
    }

    /** A colleague who answers in his place and keeps the chat. */
    private Seat helper(BuyerVisit visit, Seat seat) {
        Seat colleague = visit.shop().freeSeatBeside(seat, stage.minuteOfDay());
        if (colleague == null) {
            return seat;
        }
        visit.isGivenUpBySeat();
        visit.isTakenBy(colleague);
        return colleague;
    }

    private void answer(BuyerVisit visit, Seat seat) {
        transcript.agent(visit, seat, MessageKinds.any(dice));
        visit.isAnswered(stage.now());
        visit.meets(seat);
        maybeAdd(visit, seat);
        cast.buyers().hear(visit);
    }

    /** A second message soon after, or a coupon, which is no answer to anything. */
    private void maybeAdd(BuyerVisit visit, Seat seat) {
        if (dice.chance(ADDS)) {
            stage.after(dice.between(3_000, 9_000), () -> add(visit, seat, Kind.TEXT));
        } else if (dice.chance(SENDS_COUPON)) {
            stage.after(dice.between(3_000, 9_000), () -> add(visit, seat, Kind.OTHER));
        }
    }

    private void add(BuyerVisit visit, Seat seat, Kind kind) {
        if (visit.seat() == seat && seat.onDuty(stage.minuteOfDay())) {
            transcript.agent(visit, seat, kind);
        }
    }
}

package io.deskpulse.local.simulation;

import io.deskpulse.event.Kind;

/** What the marketplace's chat system does: greet, assign, queue, pass on, and end chats. */
final class Platform {

    private static final double ANNOUNCES = 0.05;
    private static final double ASKS_FOR_THE_SAME_AGENT = 0.6;
    private static final double LEAVES_A_MESSAGE = 0.5;
    private static final double LATE_ANSWER_STILL_COMES = 0.6;

    private final Cast cast;
    private final Stage stage;
    private final Dice dice;
    private final Transcript transcript;
    private final Farewell farewell;

    Platform(Cast cast, Stage stage, Transcript transcript, Farewell farewell) {
        this.cast = cast;
        this.stage = stage;
        this.dice = stage.dice();
        this.transcript = transcript;
        this.farewell = farewell;
    }

    void welcome(BuyerVisit visit) {
        ShopProfile profile = visit.shop().profile();
        if (dice.chance(ANNOUNCES)) {
            transcript.notice(visit, Kind.NOTICE);
        }
        if (profile.greets()) {
            stage.after(dice.between(200, 900), () -> transcript.greeting(visit));
        }
        if (profile.botFirst()) {
            cast.bots().takeUp(visit);
        } else {
            findPerson(visit);
        }
    }

    /** Hands a visit from the bot to people, who may all be busy. */
    void callPerson(BuyerVisit visit) {
        transcript.notice(visit, Kind.QUEUE);
        visit.shop().line().join(visit);
        serveLine(visit.shop());
    }

    /** Gives the chat to a colleague, or back to the line where none is free. */
    void passOn(BuyerVisit visit, Seat seat) {
        Seat colleague = visit.shop().freeSeatBeside(seat, stage.minuteOfDay());
        visit.isGivenUpBySeat();
        if (colleague == null) {
            queue(visit);
        } else {
            visit.isTakenBy(colleague);
            transcript.handsOver(visit, Kind.TRANSFER, colleague);
            cast.agents().takeUp(visit, colleague);
        }
    }

    /** The buyer has given up waiting: some are still answered, some leave their question for the morning. */
    void isLeft(BuyerVisit visit) {
        if (visit.seat() != null && dice.chance(LATE_ANSWER_STILL_COMES)) {
            return;
        }
        Shop shop = visit.shop();
        shop.line().leave(visit);
        boolean closed = !shop.isStaffed(stage.minuteOfDay());
        if (!closed || !dice.chance(LEAVES_A_MESSAGE) || !shop.line().keep(visit)) {
            finish(visit);
        }
    }

    void finish(BuyerVisit visit) {
        if (!visit.isOver()) {
            farewell.of(visit);
            visit.ends();
            serveLine(visit.shop());
        }
    }

    /** Gives the next in line to whoever can take more. */
    void serveLine(Shop shop) {
        while (!shop.line().isEmpty()) {
            Seat free = shop.freeSeat(stage.minuteOfDay());
            BuyerVisit next = free == null ? null : shop.line().next();
            if (free == null || next == null) {
                return;
            }
            give(next, free);
        }
    }

    private void findPerson(BuyerVisit visit) {
        Seat known = visit.buyer().servedLastBy();
        Seat free = known != null && known.takesMore(stage.minuteOfDay()) && dice.chance(ASKS_FOR_THE_SAME_AGENT)
                ? known
                : visit.shop().freeSeat(stage.minuteOfDay());
        if (free == null) {
            queue(visit);
        } else {
            give(visit, free);
        }
    }

    private void queue(BuyerVisit visit) {
        transcript.notice(visit, Kind.QUEUE);
        visit.shop().line().join(visit);
    }

    private void give(BuyerVisit visit, Seat seat) {
        visit.isTakenBy(seat);
        stage.after(dice.between(150, 1_200), () -> assign(visit, seat));
    }

    private void assign(BuyerVisit visit, Seat seat) {
        if (visit.seat() == seat) {
            if (visit.shop().profile().assigns()) {
                transcript.handsOver(visit, Kind.ASSIGN, seat);
            }
            cast.agents().takeUp(visit, seat);
        }
    }
}

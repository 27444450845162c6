package io.deskpulse.local.simulation;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import org.jspecify.annotations.Nullable;

/** Writes down what is said in a visit as chat messages of this very moment. */
final class Transcript {

    private static final double TYPICAL_CHARS = 12;
    private static final double CHARS_SPREAD = 0.8;
    private static final int MOST_CHARS = 500;

    private final Stage stage;

    Transcript(Stage stage) {
        this.stage = stage;
    }

    void buyer(BuyerVisit visit, Kind kind) {
        say(visit, visit.addressee(), Sender.BUYER, kind, null);
    }

    void agent(BuyerVisit visit, Seat seat, Kind kind) {
        say(visit, seat.agentId(), Sender.AGENT, kind, null);
    }

    void assist(BuyerVisit visit, Seat seat) {
        say(visit, seat.agentId(), Sender.ASSIST, Kind.TEXT, null);
    }

    void greeting(BuyerVisit visit) {
        Seat seat = visit.seat();
        say(visit, seat == null ? null : seat.agentId(), Sender.AUTO, Kind.TEXT, null);
    }

    void bot(BuyerVisit visit, Kind kind) {
        say(visit, null, Sender.BOT, kind, null);
    }

    /** ASSIGN or TRANSFER. */
    void handsOver(BuyerVisit visit, Kind kind, Seat receiver) {
        say(visit, null, Sender.SYSTEM, kind, receiver.agentId());
    }

    /** QUEUE, CLOSE or NOTICE. */
    void notice(BuyerVisit visit, Kind kind) {
        say(visit, null, Sender.SYSTEM, kind, null);
    }

    private void say(BuyerVisit visit, @Nullable String agentId, Sender sender, Kind kind, @Nullable String toAgentId) {
        stage.publish(new ChatMessage(
                stage.identities().message(),
                visit.shop().shopId(),
                visit.buyer().buyerId(),
                agentId,
                sender,
                kind,
                toAgentId,
                stage.now(),
                chars(kind)));
    }

    private int chars(Kind kind) {
        if (kind != Kind.TEXT) {
            return ChatMessage.NO_CHARS;
        }
        return (int) Math.min(MOST_CHARS, 1 + stage.dice().logNormal(TYPICAL_CHARS, CHARS_SPREAD));
    }
}

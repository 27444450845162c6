package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a conversation (METRICS §3–§4) over messages in time order: each message changes the session, the open
 * turn and the buyer-days, and states what thereby became a fact.
 */
final class ConversationFold {

    /** A response above this is a slow one (METRICS §4). */
    private static final long SLOW_MS = 120_000;

    private final ShopPolicy policy;
    private final SessionFold session;
    private final TurnFold turn;
    private final BuyerDays days;
    private @Nullable HandOver handOver;
    private List<ReplySpan> replies;

    ConversationFold(Conversation from, Narrator narrator, ShopPolicy policy) {
        this.policy = policy;
        this.session = new SessionFold(policy, narrator, from.session());
        this.days = new BuyerDays(narrator, policy, from.days());
        this.turn = new TurnFold(policy, narrator, new HeadlineFold(narrator, policy, days), from.turn());
        this.handOver = from.handOver();
        this.replies = from.replies();
    }

    Conversation state() {
        return new Conversation(session.state(), turn.state(), handOver, days.toList(), replies);
    }

    /** Lets time pass: whatever should have ended before that instant, ends. */
    void advance(long now) {
        turn.advance(now);
        session.advance(now);
    }

    /** Applies a message no earlier than those before it. */
    void apply(ChatMessage message) {
        advance(message.sentAt());
        switch (message.sender()) {
            case BUYER -> ask(message, Cause.of(message));
            case AGENT -> reply(Objects.requireNonNull(message.agentId()), Cause.of(message));
            case ASSIST -> assist(message);
            case BOT -> botSpeaks(Cause.of(message));
            case SYSTEM -> notice(message);
            case AUTO -> {}
        }
    }

    private void assist(ChatMessage message) {
        if (policy.assistCounts()) {
            reply(Objects.requireNonNull(message.agentId()), Cause.of(message));
        } else {
            sessionMessage(Cause.of(message));
        }
    }

    private void sessionMessage(Cause cause) {
        session.message(cause, handOver);
        handOver = null;
    }

    private void ask(ChatMessage message, Cause cause) {
        sessionMessage(cause);
        if (message.agentId() != null) {
            moveOwner(message.agentId(), cause);
        }
        LocalDate day = policy.dayOf(cause.at());
        session.asked(day);
        days.asked(day, cause);
        waitForAnswer(day, cause);
        String owner = session.current().owner();
        if (owner != null) {
            days.askedOwner(day, owner, cause);
        }
        session.contact(cause, owner, Contact.Side.BUYER);
    }

    private void waitForAnswer(LocalDate day, Cause cause) {
        if (turn.open()) {
            turn.asked(day, cause.at());
        } else if (!session.current().inBotPhase()) {
            openTurn(cause, List.of(day));
        }
    }

    private void openTurn(Cause cause, List<LocalDate> askedDays) {
        turn.open(cause, session.current(), askedDays);
        session.firstTurnTaken(true);
    }

    private void reply(String agent, Cause cause) {
        sessionMessage(cause);
        session.leaveToPeople();
        session.ownedBy(agent, cause.at());
        if (turn.open()) {
            answerTurn(agent, cause);
        }
        LocalDate day = policy.dayOf(cause.at());
        replies = ReplySpan.with(
                replies, agent, cause.at(), policy.attributionWindow().toMillis());
        days.replied(day, agent, session.current().askedOn(day), cause);
        session.contact(cause, agent, Contact.Side.AGENT);
    }

    private void answerTurn(String agent, Cause cause) {
        inquiriesOfTurn(agent, cause);
        LegEnded leg = turn.answeredBy(agent, cause);
        if (leg.outcome() == Outcome.REPLIED && leg.assessed() && leg.responseMs() > SLOW_MS) {
            days.slow(leg.day(), agent, cause);
        }
    }

    private void botSpeaks(Cause cause) {
        sessionMessage(cause);
        Session current = session.current();
        if (current.phase() != Session.Phase.OPEN) {
            return;
        }
        if (turn.open() && turn.current().sessionId().equals(current.id())) {
            session.firstTurnTaken(!turn.current().first());
            turn.withdraw();
        }
        session.enterBotPhase();
    }

    private void notice(ChatMessage message) {
        Cause cause = Cause.of(message);
        if (message.kind() == Kind.CLOSE) {
            close(cause);
        } else if (message.kind().isHandOver()) {
            handOver(message.kind() == Kind.QUEUE ? null : message.toAgentId(), cause);
        }
    }

    private void close(Cause cause) {
        if (turn.open()) {
            turn.released(cause);
        }
        session.close(cause.at());
        handOver = null;
    }

    private void handOver(@Nullable String to, Cause cause) {
        boolean botAnswered = session.running() && session.current().inBotPhase();
        if (session.running()) {
            session.leaveToPeople();
        }
        boolean waiting = turn.open();
        moveOwner(to, cause);
        if (botAnswered && !waiting && session.current().asked()) {
            openTurn(cause, session.current().askedDays());
            inquiriesOfTurn(to, cause);
        }
        handOver = new HandOver(cause.at(), to);
    }

    private void moveOwner(@Nullable String to, Cause cause) {
        if (session.running()) {
            session.ownedBy(to, cause.at());
        }
        if (turn.open()) {
            turn.movedTo(to, cause);
            inquiriesOfTurn(to, cause);
        }
    }

    private void inquiriesOfTurn(@Nullable String agent, Cause cause) {
        if (agent != null) {
            turn.current().askedDays().forEach(day -> days.inquired(day, agent, cause));
        }
    }

    /** Whether a message takes part in the fold at all: OTHER is stored nowhere. */
    static boolean counts(ChatMessage message) {
        return message.kind() != Kind.OTHER;
    }
}

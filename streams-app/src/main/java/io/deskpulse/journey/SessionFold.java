package io.deskpulse.journey;

import io.deskpulse.fact.Contact;
import io.deskpulse.fact.SessionEnded;
import io.deskpulse.fact.SessionJoined;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.journey.Session.Phase;
import io.deskpulse.policy.ShopPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The running session while a conversation is folded: who owns it, who takes part, whether a bot has it. */
final class SessionFold {

    private final ShopPolicy policy;
    private final Narrator narrator;
    private @Nullable Session session;

    SessionFold(ShopPolicy policy, Narrator narrator, @Nullable Session session) {
        this.policy = policy;
        this.narrator = narrator;
        this.session = session;
    }

    @Nullable
    Session state() {
        return session;
    }

    boolean running() {
        return session != null;
    }

    Session current() {
        return Objects.requireNonNull(session, "a session is running");
    }

    /** Ends the session if its gap is over before that instant. */
    void advance(long now) {
        long gap = policy.sessionGap().toMillis();
        if (session != null && session.lastMessageAt() + gap < now) {
            end(session.lastMessageAt() + gap, false);
        }
    }

    /** Ends the session by a CLOSE. */
    void close(long at) {
        if (session != null) {
            end(at, true);
        }
    }

    private void end(long at, boolean closed) {
        Session over = current();
        List<String> agents = over.inBotPhase()
                ? List.of()
                : over.parts().stream().map(Part::agentId).toList();
        narrator.state(new SessionEnded(
                narrator.shopId(),
                narrator.buyerId(),
                at,
                over.day(),
                over.id(),
                over.lastMessageAt(),
                closed,
                over.inBotPhase(),
                agents));
        session = null;
    }

    /** A message of the session: prolongs it, or starts it, as the hand-over before it prepared it. */
    void message(Cause cause, @Nullable HandOver handOver) {
        if (session == null) {
            start(cause, handOver);
        } else {
            session = session.withMessage(cause.at());
        }
    }

    private void start(Cause cause, @Nullable HandOver handOver) {
        boolean prepared = handOver != null
                && cause.at() - handOver.at() <= policy.sessionGap().toMillis();
        Phase phase = prepared ? Phase.PEOPLE : Phase.OPEN;
        LocalDate day = policy.dayOf(cause.at());
        session = new Session(cause.messageId(), cause.at(), day, cause.at(), null, phase, false, List.of(), List.of());
        narrator.state(started(false, false));
        if (prepared && handOver != null) {
            ownedBy(handOver.to(), cause.at());
        }
    }

    /** Ownership of the session moves, to nobody after QUEUE. */
    void ownedBy(@Nullable String agent, long at) {
        session = current().withOwner(agent);
        if (agent != null && session.partOf(agent) == null) {
            Part part = new Part(agent, at, Part.NO_MESSAGE);
            session = session.withPart(part);
            if (!session.inBotPhase()) {
                narrator.state(joined(part));
            }
        }
    }

    void enterBotPhase() {
        current().parts().forEach(part -> narrator.retract(joined(part)));
        narrator.retract(started(false, false));
        narrator.state(started(true, false));
        session = current().withPhase(Phase.BOT);
    }

    /** An effective reply or a hand-over: from now on the session is with people. */
    void leaveToPeople() {
        if (current().inBotPhase()) {
            narrator.retract(started(true, false));
            narrator.state(started(false, true));
            current().parts().forEach(part -> narrator.state(joined(part)));
        }
        session = current().withPhase(Phase.PEOPLE);
    }

    void asked(LocalDate day) {
        session = current().withAskedOn(day);
    }

    void firstTurnTaken(boolean taken) {
        session = current().withFirstTurnTaken(taken);
    }

    /** Counts a message for the part of an agent, or for nobody's. */
    void contact(Cause cause, @Nullable String agent, Contact.Side from) {
        Part part = agent == null ? null : current().partOf(agent);
        long handleMs = part == null ? 0 : part.prolongedBy(cause.at());
        if (part != null) {
            session = current().withPart(part.withMessage(cause.at()));
        }
        narrator.state(new Contact(
                narrator.shopId(),
                narrator.buyerId(),
                cause.at(),
                current().day(),
                cause.messageId(),
                current().id(),
                agent,
                from,
                handleMs));
    }

    private SessionStarted started(boolean botOnly, boolean handedOver) {
        Session it = current();
        return new SessionStarted(
                narrator.shopId(), narrator.buyerId(), it.start(), it.day(), it.id(), botOnly, handedOver);
    }

    private SessionJoined joined(Part part) {
        Session it = current();
        boolean first = it.parts().get(0).isOf(part.agentId());
        return new SessionJoined(
                narrator.shopId(), narrator.buyerId(), part.joinedAt(), it.day(), it.id(), part.agentId(), first);
    }
}

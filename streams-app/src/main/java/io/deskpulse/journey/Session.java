package io.deskpulse.journey;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A running session 会话.
 *
 * @param id id of its first message
 * @param day business day of its start
 * @param lastMessageAt its end, should nothing follow
 * @param owner the agent responsible, absent where there is none
 * @param phase whether a bot may answer, does, or no longer can
 * @param firstTurnTaken whether a turn that was not withdrawn has opened in it
 * @param askedDays business days of its countable messages, rising
 * @param parts the agents who take part in it, in order of joining
 */
record Session(
        String id,
        long start,
        LocalDate day,
        long lastMessageAt,
        @Nullable String owner,
        Phase phase,
        boolean firstTurnTaken,
        List<LocalDate> askedDays,
        List<Part> parts) {

    /** Where a session stands towards the bot (METRICS §3, bot phase). */
    enum Phase {
        /** No bot, reply or hand-over yet: a BOT message would take it over. */
        OPEN,
        /** In the bot phase. */
        BOT,
        /** With people; no bot phase any more. */
        PEOPLE
    }

    boolean inBotPhase() {
        return phase == Phase.BOT;
    }

    boolean asked() {
        return !askedDays.isEmpty();
    }

    boolean askedOn(LocalDate date) {
        return askedDays.contains(date);
    }

    Session withMessage(long at) {
        return new Session(id, start, day, at, owner, phase, firstTurnTaken, askedDays, parts);
    }

    Session withOwner(@Nullable String agent) {
        return new Session(id, start, day, lastMessageAt, agent, phase, firstTurnTaken, askedDays, parts);
    }

    Session withPhase(Phase next) {
        return new Session(id, start, day, lastMessageAt, owner, next, firstTurnTaken, askedDays, parts);
    }

    Session withFirstTurnTaken(boolean taken) {
        return new Session(id, start, day, lastMessageAt, owner, phase, taken, askedDays, parts);
    }

    Session withAskedOn(LocalDate date) {
        return new Session(
                id, start, day, lastMessageAt, owner, phase, firstTurnTaken, Days.with(askedDays, date), parts);
    }

    Session withPart(Part part) {
        int place = positionOf(part.agentId());
        Part[] changed = parts.toArray(new Part[place < 0 ? parts.size() + 1 : parts.size()]);
        changed[place < 0 ? parts.size() : place] = part;
        return new Session(id, start, day, lastMessageAt, owner, phase, firstTurnTaken, askedDays, List.of(changed));
    }

    @Nullable
    Part partOf(String agent) {
        int place = positionOf(agent);
        return place < 0 ? null : parts.get(place);
    }

    private int positionOf(String agent) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).isOf(agent)) {
                return i;
            }
        }
        return -1;
    }
}

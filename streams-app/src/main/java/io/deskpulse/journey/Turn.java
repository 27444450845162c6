package io.deskpulse.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open turn 轮次: a buyer waits.
 *
 * @param id id of the message or hand-over that opened it
 * @param day business day of its opening, on which all of it counts
 * @param sessionId the session it opened in
 * @param first whether it is that session's first
 * @param assessed whether it counts in any figure
 * @param expiresAt the last instant at which something else can end it
 * @param askedDays business days of the countable messages it holds, rising
 * @param owner who owes the answer, absent where nobody does yet
 * @param legStart since when
 * @param ended its earlier legs
 * @param headline its cases of the headline rate
 */
record Turn(
        String id,
        long openedAt,
        LocalDate day,
        String sessionId,
        boolean first,
        boolean assessed,
        long expiresAt,
        List<LocalDate> askedDays,
        @Nullable String owner,
        long legStart,
        List<PastLeg> ended,
        Headlines headline) {

    /**
     * The cases of the headline rate that a turn makes: the instants, rising, since when their answers are owed.
     *
     * @param open not decided yet
     * @param missed decided by the passing of time
     */
    record Headlines(List<Long> open, List<Long> missed) {

        static final Headlines NONE = new Headlines(List.of(), List.of());

        Headlines with(long askedAt) {
            List<Long> more = new ArrayList<>(open);
            more.add(askedAt);
            return new Headlines(List.copyOf(more), missed);
        }

        /** The same after the oldest open case is decided: it was missed. */
        Headlines withOldestMissed() {
            List<Long> more = new ArrayList<>(missed);
            more.add(open.get(0));
            return new Headlines(open.subList(1, open.size()), List.copyOf(more));
        }
    }

    /** A leg that ended while its turn went on, by ownership moving on. */
    record PastLeg(
            @Nullable String owner,
            long start,
            long end,
            @Nullable String to,
            String endedBy) {}

    Turn withAskedOn(LocalDate date) {
        return new Turn(
                id,
                openedAt,
                day,
                sessionId,
                first,
                assessed,
                expiresAt,
                Days.with(askedDays, date),
                owner,
                legStart,
                ended,
                headline);
    }

    Turn withHeadline(Headlines cases) {
        return new Turn(
                id, openedAt, day, sessionId, first, assessed, expiresAt, askedDays, owner, legStart, ended, cases);
    }

    /** The turn after its present leg ended and another began for {@code to}. */
    Turn movedTo(@Nullable String to, PastLeg leg) {
        List<PastLeg> legs = new ArrayList<>(ended);
        legs.add(leg);
        return new Turn(
                id,
                openedAt,
                day,
                sessionId,
                first,
                assessed,
                expiresAt,
                askedDays,
                to,
                leg.end(),
                List.copyOf(legs),
                headline);
    }
}

package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * A case of the rate that the marketplace judges the shop by was decided; counts on the day its turn was opened. What a
 * case is, a turn, a session, a buyer-day or a message, the shop's policy says. Where a later turn breaks what a buyer-day
 * had met, the case is taken back and stated anew.
 *
 * @param turnId the turn that decided it
 * @param askedAt since when the answer was owed
 * @param within whether it came within the policy's limit
 */
public record HeadlineCase(
        String shopId, String buyerId, long at, LocalDate day, String turnId, long askedAt, boolean within)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}

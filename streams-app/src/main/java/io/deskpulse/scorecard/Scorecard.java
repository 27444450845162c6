package io.deskpulse.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of a business day.
 *
 * @param definitions which edition of the definitions the figures follow
 * @param asOf the newest event time known, in epoch milliseconds, which decides what is settled; absent before any event
 * @param cards shop by shop, the shop's own before its agents'; at the end those of agents over all their shops
 */
public record Scorecard(
        String definitions, LocalDate date, @Nullable Long asOf, List<Card> cards) {

    /** Makes the list immutable. */
    public Scorecard {
        cards = List.copyOf(cards);
    }
}

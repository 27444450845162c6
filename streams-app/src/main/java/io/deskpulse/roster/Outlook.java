package io.deskpulse.roster;

import io.deskpulse.forecast.Forecaster;
import io.deskpulse.forecast.Promotions;
import io.deskpulse.forecast.Slot;
import io.deskpulse.forecast.SlotForecast;
import io.deskpulse.policy.ShopPolicy;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the next hours of a shop look like at a moment.
 *
 * @param now the quarter-hour that ran
 * @param expected by quarter-hour from that one on: a day, or on a shop's first day an hour
 * @param work how it will be worked off; null where no chat has ended yet
 */
public record Outlook(
        Slot now, List<SlotForecast> expected, @Nullable Work work, ShopPolicy policy) {

    /** On the first day, what has just come tells the next hour and no more. */
    private static final int FIRST_DAYS_SLOTS = 5;

    /**
     * Looks ahead.
     *
     * @param lately sessions of the last quarter of an hour, by which a shop without a whole day behind it is judged
     */
    public static Outlook of(
            ShopRecord record, Promotions promotions, ShopPolicy policy, Instant instant, long lately) {
        Slot now = Slot.of(instant, policy.zone());
        List<SlotForecast> expected = new Forecaster(record.arrivals(), promotions).next(now, Slot.PER_DAY);
        if (expected.isEmpty()) {
            expected = IntStream.range(0, FIRST_DAYS_SLOTS)
                    .mapToObj(ahead -> SlotForecast.lately(now.plus(ahead), lately))
                    .toList();
        }
        return new Outlook(now, expected, record.workBefore(now.day().plusDays(1)), policy);
    }

    /** How many people one of the quarter-hours needs; null where nothing tells. */
    public @Nullable Need need(SlotForecast forecast) {
        return work == null ? null : Need.of(forecast, work, policy.staffing());
    }
}

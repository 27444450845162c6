package io.deskpulse.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enquirer bought in time 转化: once for the shop, without an agent, and once for every agent credited; counts on the day of the inquiry.
 *
 * @param hour the hour of the shop's clock when he first asked on the day, 0–23
 * @param orderId the first order that qualifies
 * @param deadline until when it had to be paid
 */
public record Converted(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        int hour,
        String orderId,
        Deadline deadline,
        @Nullable String agentId)
        implements Fact {

    /** Until when an order has to be paid to convert its enquirer of day D. */
    public enum Deadline {
        /** The end of day D + 1. */
        NEXT_DAY(1),
        /** The end of day D + 4. */
        FINAL(4);

        private final int days;

        Deadline(int days) {
            this.days = days;
        }

        /** The last day, counted from the day of the inquiry. */
        public int days() {
            return days;
        }
    }

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}

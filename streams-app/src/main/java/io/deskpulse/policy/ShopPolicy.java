package io.deskpulse.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The rules one shop is measured by (METRICS §2); an immutable value, so that a fold given the same policy and the same
 * events gives the same facts.
 *
 * @param zone the zone of the business day
 * @param serviceHours local hours in which turns are assessed
 * @param hoursDecidedAt which instant must lie in them
 * @param assistCounts whether an assisted bot's message is an effective reply
 * @param sessionGap the longest silence within a session
 * @param responseCap what an unanswered leg weighs in the platform ledger
 * @param transferGrace the longest a leg may be held before a transfer and still be void in the fair ledger
 * @param headline the rate the platform judges by
 * @param attribution which agent an order is credited to
 * @param attributionWindow how long after his last reply
 * @param afterSalesDays days after a purchase in which the same buyer is no new enquirer
 * @param currency ISO 4217 code of the shop's orders
 * @param alertLevels when a waiting buyer raises alerts
 * @param thresholds rising limits, in seconds, that rates are kept for
 * @param scorecard how the six aspects are weighed; no fact depends on it
 * @param overload when the whole desk is behind; no fact depends on it
 * @param staffing by what it is reckoned how many people are needed; no fact depends on it
 */
public record ShopPolicy(
        ZoneId zone,
        ServiceHours serviceHours,
        HoursDecidedAt hoursDecidedAt,
        boolean assistCounts,
        Duration sessionGap,
        Duration responseCap,
        Duration transferGrace,
        Headline headline,
        Attribution attribution,
        Duration attributionWindow,
        int afterSalesDays,
        String currency,
        AlertLevels alertLevels,
        List<Integer> thresholds,
        ScorecardPolicy scorecard,
        Overload overload,
        StaffingPolicy staffing) {

    private static final int SECONDS_OF_DAY = 86_400;

    /** The business day an instant (epoch milliseconds) falls on. */
    public LocalDate dayOf(long instant) {
        return LocalDate.ofEpochDay(Math.floorDiv(clockOf(instant), SECONDS_OF_DAY));
    }

    /** The hour of the shop's clock at an instant (epoch milliseconds), 0–23. */
    public int hourOf(long instant) {
        return secondOfDay(instant) / 3_600;
    }

    /** The quarter-hour of the shop's clock at an instant (epoch milliseconds), 0–95. */
    public int quarterOf(long instant) {
        return secondOfDay(instant) / 900;
    }

    private int secondOfDay(long instant) {
        return (int) Math.floorMod(clockOf(instant), (long) SECONDS_OF_DAY);
    }

    /** Seconds since 1970 as the shop's clock shows them; asked several times for every event, so no date is made. */
    private long clockOf(long instant) {
        int offset = zone.getRules().getOffset(Instant.ofEpochMilli(instant)).getTotalSeconds();
        return Math.floorDiv(instant, 1_000) + offset;
    }

    /** The first instant, in epoch milliseconds, of the business day after the one that {@code instant} falls on. */
    public long midnightAfter(long instant) {
        return startOf(dayOf(instant).plusDays(1));
    }

    /** The first instant of a business day, in epoch milliseconds. */
    public long startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    /** Whether an instant (epoch milliseconds) lies in the service hours. */
    public boolean inService(long instant) {
        return serviceHours.contains(LocalTime.ofSecondOfDay(secondOfDay(instant)));
    }

    /** The thresholds, in seconds, that a response of that length meets; rising. */
    public List<Integer> met(long responseMs) {
        int first = 0;
        while (first < thresholds.size() && responseMs > thresholds.get(first) * 1000L) {
            first++;
        }
        return thresholds.subList(first, thresholds.size());
    }
}

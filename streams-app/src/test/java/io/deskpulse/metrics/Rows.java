package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import java.time.LocalDate;

/** Day rows as the desk would have added them up. */
final class Rows {

    static final LocalDate TODAY = LocalDate.parse("2026-11-11");
    static final DayKey SHOP = DayKey.shop(TODAY, "s1");
    static final DayKey AGENT = DayKey.agent(TODAY, "s1", "店铺:小美");

    private Rows() {}

    /** A response of so many seconds, held against 30, 60 and 180 s and capped at 600 s. */
    static void respond(DayRow row, int seconds) {
        long millis = seconds * 1000L;
        row.add(Figure.LEGS_REPLIED, 1);
        row.add(Figure.RESPONSE_SUM_MS, millis);
        row.add(Figure.RESPONSE_CAPPED_SUM_MS, Math.min(millis, 600_000));
        row.responses().add(millis, 1);
        for (int threshold : new int[] {30, 60, 180}) {
            row.addWithin(threshold, seconds <= threshold ? 1 : 0);
        }
    }

    static void add(DayRow row, Figure figure, long amount) {
        row.add(figure, amount);
    }
}

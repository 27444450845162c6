package io.deskpulse.metrics;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import java.util.List;

/** The shop rating 动态评分: over six months, so of no window. */
final class DsrFamilies {

    private static final Family RATINGS = Family.gauge(
            "deskpulse_shop_dsr_ratings", "Ratings of the shop 动态评分 in six months up to today.", "shop", "score");
    private static final Family MEAN = Family.gauge(
            "deskpulse_shop_dsr_mean_score",
            "Mean rating of the shop 动态评分 over six months up to today, 1–5; read anew every minute.",
            "shop",
            "score");

    static final List<Family> ALL = List.of(RATINGS, MEAN);

    /** One of the three things that buyers rate. */
    private record Score(String label, Figure count, Figure sum) {}

    private static final List<Score> SCORES = List.of(
            new Score("description", Figure.DSR_DESCRIPTION_COUNT, Figure.DSR_DESCRIPTION_SUM),
            new Score("service", Figure.DSR_SERVICE_COUNT, Figure.DSR_SERVICE_SUM),
            new Score("logistics", Figure.DSR_LOGISTICS_COUNT, Figure.DSR_LOGISTICS_SUM));

    private DsrFamilies() {}

    static void sample(String shopId, DayRow ratings, Samples samples) {
        for (Score score : SCORES) {
            long count = ratings.get(score.count());
            samples.addCount(RATINGS, count, shopId, score.label());
            if (count != 0) {
                samples.add(MEAN, (double) ratings.get(score.sum()) / count, shopId, score.label());
            }
        }
    }
}

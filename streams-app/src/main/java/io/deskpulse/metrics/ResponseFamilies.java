package io.deskpulse.metrics;

import static io.deskpulse.metrics.RowFamily.byLedger;
import static io.deskpulse.metrics.RowFamily.count;
import static io.deskpulse.metrics.RowFamily.known;
import static io.deskpulse.metrics.RowFamily.seconds;
import static io.deskpulse.metrics.RowFamily.time;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.metrics.RowFamily.Scope;
import io.deskpulse.moment.RowFigures;
import java.util.List;
import java.util.OptionalDouble;

/** How fast answers come. */
final class ResponseFamilies {

    static final List<RowFamily> ALL = List.of(
            count("responses", Figure.LEGS_REPLIED, "Responses 回复: assessed legs that ended with a reply."),
            byLedger(
                    "response_mean_seconds",
                    "Mean response time 平均响应时间; in the platform ledger capped, unanswered legs weigh the cap.",
                    (row, ledger) -> seconds(row.meanResponseMs(ledger))),
            time(
                    "response_p50_seconds",
                    "Median response time 响应时间中位数, at most 5 % off.",
                    row -> row.responseQuantileMs(0.5)),
            time(
                    "response_p90_seconds",
                    "Response time that 9 in 10 responses keep to 响应时间 P90, at most 5 % off.",
                    row -> row.responseQuantileMs(0.9)),
            count("first_responses", Figure.FIRST_RESPONSES, "First responses 首次响应 of sessions."),
            time(
                    "first_response_mean_seconds",
                    "Mean first response time 首次响应时间.",
                    row -> row.ratio(Figure.FIRST_RESPONSE_SUM_MS, Figure.FIRST_RESPONSES)),
            new RowFamily(
                    "within_threshold_legs",
                    "Responses within the threshold, in seconds.",
                    Scope.ALL,
                    List.of("threshold"),
                    ResponseFamilies::within),
            byThreshold(
                    "judged_legs",
                    "Legs 应答段 whose verdict at the threshold is known: what its rate divides by.",
                    (row, seconds, ledger) -> known(row.judged(seconds, ledger))),
            byThreshold(
                    "within_threshold_ratio",
                    "Share of the ledger's judged legs answered within the threshold, in seconds 响应率.",
                    RowFigures::withinRatio));

    private ResponseFamilies() {}

    @FunctionalInterface
    private interface Verdicts {
        OptionalDouble of(RowFigures row, int seconds, Ledger ledger);
    }

    private static RowFamily byThreshold(String suffix, String help, Verdicts verdicts) {
        return new RowFamily(suffix, help, Scope.ALL, List.of("ledger", "threshold"), (row, sink) -> {
            for (Ledger ledger : Ledger.values()) {
                for (int seconds : row.policy().thresholds()) {
                    sink.add(verdicts.of(row, seconds, ledger), ledger.label(), Integer.toString(seconds));
                }
            }
        });
    }

    private static void within(RowFigures row, RowFamily.Sink sink) {
        for (int seconds : row.policy().thresholds()) {
            sink.add(known(row.within(seconds)), Integer.toString(seconds));
        }
    }
}

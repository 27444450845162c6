package io.deskpulse.metrics;

import static io.deskpulse.metrics.RowFamily.byLedger;
import static io.deskpulse.metrics.RowFamily.count;
import static io.deskpulse.metrics.RowFamily.known;
import static io.deskpulse.metrics.RowFamily.ratio;
import static io.deskpulse.metrics.RowFamily.time;

import io.deskpulse.desk.Figure;
import java.util.List;

/** What became of the questions, by whose they were. */
final class LegFamilies {

    static final List<RowFamily> ALL = List.of(
            byLedger(
                    "legs",
                    "Ended assessed legs 应答段 that the ledger counts: what its mean response divides by.",
                    (row, ledger) -> known(row.legs(ledger))),
            count(
                    "legs_transferred",
                    Figure.LEGS_TRANSFERRED,
                    "Legs that were transferred away 转出, void ones included."),
            count(
                    "legs_transferred_void",
                    Figure.LEGS_TRANSFERRED_VOID,
                    "Legs transferred within the grace, which the fair ledger does not count."),
            count("legs_rescued", Figure.LEGS_RESCUED, "Legs that somebody else had to answer 被补救."),
            count("legs_expired", Figure.LEGS_EXPIRED, "Legs that nobody ever answered 未回复."),
            count("legs_released", Figure.LEGS_RELEASED, "Legs open when the conversation was closed 关闭时未回复."),
            count("rescues", Figure.RESCUES, "Legs of others answered in their place 补救."),
            count(
                            "slow_receptions",
                            Figure.SLOW_RECEPTIONS,
                            "Buyers of the day with three or more responses slower than 120 s 慢响应.")
                    .ofTodayOnly(),
            count("turns_answered", Figure.TURNS_ANSWERED, "Turns 轮次 that ended with a reply.")
                    .ofShopsOnly(),
            count("turns_expired", Figure.TURNS_EXPIRED, "Turns 轮次 that nobody ever answered.")
                    .ofShopsOnly(),
            count("turns_released", Figure.TURNS_RELEASED, "Turns 轮次 open when the conversation was closed.")
                    .ofShopsOnly(),
            time(
                            "buyer_wait_mean_seconds",
                            "Mean wait of a buyer 买家平均等待 in answered turns, whoever was responsible.",
                            row -> row.ratio(Figure.BUYER_WAIT_SUM_MS, Figure.TURNS_ANSWERED))
                    .ofShopsOnly(),
            count(
                            "headline_cases",
                            Figure.HEADLINE_CASES,
                            "Cases of the rate that the marketplace judges by: turns, sessions, buyers or messages.")
                    .ofShopsOnly(),
            ratio(
                            "headline_ratio",
                            Figure.HEADLINE_MET,
                            Figure.HEADLINE_CASES,
                            "Share of these cases within the marketplace's limit 平台考核响应率.")
                    .ofShopsOnly());

    private LegFamilies() {}
}

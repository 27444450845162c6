package io.deskpulse.metrics;

import static io.deskpulse.metrics.RowFamily.byLedger;
import static io.deskpulse.metrics.RowFamily.count;
import static io.deskpulse.metrics.RowFamily.value;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Which metrics a row becomes. */
final class RowFamilies {

    private static final List<RowFamily> RESPONSES = List.of(
            count("responses", Figure.LEGS_REPLIED, "Responses 回复: assessed legs that ended with a reply."),
            byLedger(
                    "response_mean_seconds",
                    "Mean response time 平均响应时间; in the platform ledger capped, unanswered legs weigh the cap.",
                    RowFigures::meanResponseSeconds),
            value(
                    "response_p50_seconds",
                    "Median response time 响应时间中位数, at most 5 % off.",
                    row -> row.responseQuantileSeconds(0.5)),
            value(
                    "response_p90_seconds",
                    "Response time that 9 in 10 responses keep to 响应时间 P90, at most 5 % off.",
                    row -> row.responseQuantileSeconds(0.9)),
            count("first_responses", Figure.FIRST_RESPONSES, "First responses 首次响应 of sessions."),
            value(
                    "first_response_mean_seconds",
                    "Mean first response time 首次响应时间.",
                    row -> row.mean(Figure.FIRST_RESPONSE_SUM_MS, Figure.FIRST_RESPONSES)),
            new RowFamily(
                    "within_threshold_legs",
                    "Responses within the threshold, in seconds.",
                    true,
                    List.of("threshold"),
                    RowFamilies::legsWithin),
            new RowFamily(
                    "within_threshold_ratio",
                    "Share of the ledger's ended legs answered within the threshold, in seconds 响应率.",
                    true,
                    List.of("ledger", "threshold"),
                    RowFamilies::ratioWithin));

    private static final List<RowFamily> LEGS = List.of(
            byLedger(
                    "legs",
                    "Ended assessed legs 应答段 that the ledger counts: what its rates and means divide by.",
                    (row, ledger) -> RowFigures.known(row.legs(ledger))),
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
                    "Buyers of the day with three or more responses slower than 120 s 慢响应."),
            count("turns_answered", Figure.TURNS_ANSWERED, "Turns 轮次 that ended with a reply.")
                    .ofShopsOnly(),
            count("turns_expired", Figure.TURNS_EXPIRED, "Turns 轮次 that nobody ever answered.")
                    .ofShopsOnly(),
            count("turns_released", Figure.TURNS_RELEASED, "Turns 轮次 open when the conversation was closed.")
                    .ofShopsOnly(),
            value(
                            "buyer_wait_mean_seconds",
                            "Mean wait of a buyer 买家平均等待 in answered turns, whoever was responsible.",
                            row -> row.mean(Figure.BUYER_WAIT_SUM_MS, Figure.TURNS_ANSWERED))
                    .ofShopsOnly());

    private static final List<RowFamily> VOLUME = List.of(
            count("inquiry_buyers", Figure.INQUIRY_BUYERS, "Buyers who asked something 咨询人数."),
            count("received_buyers", Figure.RECEIVED_BUYERS, "Buyers who asked and got a reply 接待人数."),
            value(
                    "reply_ratio",
                    "Received buyers among inquiry buyers 回复率.",
                    row -> row.ratio(Figure.RECEIVED_BUYERS, Figure.INQUIRY_BUYERS)),
            count("sessions", Figure.SESSIONS, "Sessions 会话 that reached people."),
            count("bot_only_sessions", Figure.BOT_ONLY_SESSIONS, "Sessions that never left the bot 纯机器人会话.")
                    .ofShopsOnly(),
            count("buyer_messages", Figure.BUYER_MESSAGES, "Messages of buyers 买家消息数."),
            count("agent_messages", Figure.AGENT_MESSAGES, "Replies of agents 客服消息数."),
            value(
                    "answer_ratio",
                    "Agent messages per buyer message 答问比.",
                    row -> row.ratio(Figure.AGENT_MESSAGES, Figure.BUYER_MESSAGES)),
            value(
                    "handle_time_seconds",
                    "Time from first to last message of the agents' parts of sessions 接待时长, summed.",
                    row -> OptionalDouble.of(row.seconds(Figure.HANDLE_TIME_MS))));

    /** In the order of the documentation. */
    static final List<RowFamily> ALL =
            Stream.of(RESPONSES, LEGS, VOLUME).flatMap(List::stream).toList();

    private RowFamilies() {}

    private static void legsWithin(RowFigures row, RowFamily.Sink sink) {
        for (int seconds : row.policy().thresholds()) {
            sink.add(RowFigures.known(row.within(seconds)), Integer.toString(seconds));
        }
    }

    private static void ratioWithin(RowFigures row, RowFamily.Sink sink) {
        for (Ledger ledger : Ledger.values()) {
            for (int seconds : row.policy().thresholds()) {
                sink.add(row.withinRatio(seconds, ledger), ledger.label(), Integer.toString(seconds));
            }
        }
    }
}

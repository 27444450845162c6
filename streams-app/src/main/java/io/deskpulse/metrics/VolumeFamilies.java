package io.deskpulse.metrics;

import static io.deskpulse.metrics.RowFamily.count;
import static io.deskpulse.metrics.RowFamily.ratio;
import static io.deskpulse.metrics.RowFamily.time;

import io.deskpulse.desk.Figure;
import java.util.List;

/** How much there is to do, and what buyers think of it. */
final class VolumeFamilies {

    static final List<RowFamily> ALL = List.of(
            count("inquiry_buyers", Figure.INQUIRY_BUYERS, "Buyers who asked something 咨询人数.")
                    .ofTodayOnly(),
            count("received_buyers", Figure.RECEIVED_BUYERS, "Buyers who asked and got a reply 接待人数.")
                    .ofTodayOnly(),
            ratio(
                            "reply_ratio",
                            Figure.RECEIVED_BUYERS,
                            Figure.INQUIRY_BUYERS,
                            "Received buyers among inquiry buyers 回复率.")
                    .ofTodayOnly(),
            count("sessions", Figure.SESSIONS, "Sessions 会话 that reached people."),
            count("bot_only_sessions", Figure.BOT_ONLY_SESSIONS, "Sessions that never left the bot 纯机器人会话.")
                    .ofShopsOnly(),
            count(
                            "handed_over_sessions",
                            Figure.HANDED_OVER_SESSIONS,
                            "Those of the sessions that a bot held before people did 机器人转人工会话.")
                    .ofShopsOnly(),
            count("buyer_messages", Figure.BUYER_MESSAGES, "Messages of buyers 买家消息数."),
            count("agent_messages", Figure.AGENT_MESSAGES, "Replies of agents 客服消息数."),
            ratio(
                    "answer_ratio",
                    Figure.AGENT_MESSAGES,
                    Figure.BUYER_MESSAGES,
                    "Agent messages per buyer message 答问比."),
            time(
                    "handle_time_seconds",
                    "Time from first to last message of the agents' parts of sessions 接待时长, summed.",
                    row -> RowFamily.known(row.get(Figure.HANDLE_TIME_MS))),
            ratio(
                            "concurrency",
                            Figure.CHAT_MS,
                            Figure.BUSY_MS,
                            "Mean number of chats 并发接待数 of an agent who holds any, weighted by time.")
                    .ofTodayOnly(),
            count("csat_ratings", Figure.CSAT_COUNT, "Ratings of chats 满意度评价数; a shop's are those of all its agents."),
            ratio("csat_mean_score", Figure.CSAT_SUM, Figure.CSAT_COUNT, "Mean rating of chats 满意度, 1–5."),
            ratio(
                    "csat_satisfied_ratio",
                    Figure.CSAT_SATISFIED,
                    Figure.CSAT_COUNT,
                    "Share of ratings of chats that are 4 or 5 满意率."));

    private VolumeFamilies() {}
}

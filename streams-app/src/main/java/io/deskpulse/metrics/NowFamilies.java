package io.deskpulse.metrics;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.ShopLoad;
import io.deskpulse.live.Staff;
import io.deskpulse.live.Standing;
import io.deskpulse.live.Whose;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Who waits at this moment, and how busy the shops are. */
final class NowFamilies {

    private static final double MILLIS = 1000.0;

    private static final FamilyPair WAITING = FamilyPair.gauges(
            "waiting_buyers", "Buyers who wait for an answer now 正在等待; assessed turns only.", List.of());
    private static final FamilyPair OLDEST_WAIT = FamilyPair.gauges(
            "oldest_wait_seconds",
            "How long the one waits who has waited longest 最长等待, 0 where nobody does; of an agent: since it was his.",
            List.of());
    private static final FamilyPair OVERDUE =
            FamilyPair.gauges("overdue_buyers", "Buyers who wait longer than the alert level 超时等待.", List.of("level"));
    private static final FamilyPair ACTIVE_SESSIONS =
            FamilyPair.gauges("active_sessions", "Sessions 会话 that are running now and reached people.", List.of());
    private static final Family WORKING_AGENTS = Family.gauge(
            "deskpulse_shop_working_agents",
            "Agents who work 在岗客服: by their status, or where none is known by a chat of theirs that runs.",
            "shop");
    private static final Family BY_STATUS = Family.gauge(
            "deskpulse_shop_agents_by_status",
            "Those of the working agents who told a status 在线状态; the others are known by their chats.",
            "shop");
    private static final Family OCCUPANCY = Family.gauge(
            "deskpulse_shop_occupancy_ratio",
            "The part of the working agents who are busy 占用率: with a chat that runs, or by their status.",
            "shop");
    private static final Family FREE_CHATS = Family.gauge(
            "deskpulse_shop_free_chats",
            "How many more chats the working agents could take now 剩余接待能力, as they or the policy say.",
            "shop");
    private static final Family OVERDUE_AGENTS = Family.gauge(
            "deskpulse_shop_overdue_agents", "Agents whom a buyer waits for longer than level warn.", "shop");
    private static final Family OVERLOAD = Family.gauge(
            "deskpulse_shop_overload", "1 while the desk as a whole is behind 超载, as the policy says, else 0.", "shop");

    static final List<FamilyPair> PAIRS = List.of(WAITING, OLDEST_WAIT, OVERDUE, ACTIVE_SESSIONS);

    static final List<Family> ALL = Stream.concat(
                    PAIRS.stream().flatMap(pair -> pair.families().stream()),
                    Stream.of(WORKING_AGENTS, BY_STATUS, OCCUPANCY, FREE_CHATS, OVERDUE_AGENTS, OVERLOAD))
            .toList();

    private NowFamilies() {}

    static void sample(Shown moment, Samples samples) {
        moment.standings().forEach((whose, standing) -> {
            sample(whose, standing, samples);
            if (whose.isShop()) {
                sample(whose.shopId(), moment.load(whose.shopId()), samples);
                sample(whose.shopId(), moment.staff(whose.shopId()), samples);
            }
        });
    }

    private static void sample(Whose whose, Standing standing, Samples samples) {
        WAITING.add(samples, whose, (double) standing.waiting());
        OLDEST_WAIT.add(samples, whose, standing.oldestWaitMs() / MILLIS);
        for (AlertLevel level : AlertLevel.values()) {
            OVERDUE.add(
                    samples,
                    whose,
                    (double) standing.overdue(level),
                    level.name().toLowerCase(Locale.ROOT));
        }
        ACTIVE_SESSIONS.add(samples, whose, (double) standing.activeSessions());
    }

    private static void sample(String shopId, Staff staff, Samples samples) {
        samples.addCount(WORKING_AGENTS, staff.working(), shopId);
        samples.addCount(BY_STATUS, staff.byStatus(), shopId);
        samples.add(OCCUPANCY, staff.occupancy(), shopId);
        samples.addCount(FREE_CHATS, staff.freeChats(), shopId);
    }

    private static void sample(String shopId, ShopLoad load, Samples samples) {
        samples.addCount(OVERDUE_AGENTS, load.overdueAgents(), shopId);
        samples.addCount(OVERLOAD, load.overloaded() ? 1 : 0, shopId);
    }
}

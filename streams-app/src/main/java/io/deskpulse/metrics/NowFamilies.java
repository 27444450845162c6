package io.deskpulse.metrics;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.ShopLoad;
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
            "Agents who replied in the last 15 minutes or owe an answer 在岗客服.",
            "shop");
    private static final Family OVERDUE_AGENTS = Family.gauge(
            "deskpulse_shop_overdue_agents", "Those of them whom a buyer waits for longer than level warn.", "shop");
    private static final Family OVERLOAD = Family.gauge(
            "deskpulse_shop_overload", "1 while the desk as a whole is behind 超载, as the policy says, else 0.", "shop");

    static final List<FamilyPair> PAIRS = List.of(WAITING, OLDEST_WAIT, OVERDUE, ACTIVE_SESSIONS);

    static final List<Family> ALL = Stream.concat(
                    PAIRS.stream().flatMap(pair -> pair.families().stream()),
                    Stream.of(WORKING_AGENTS, OVERDUE_AGENTS, OVERLOAD))
            .toList();

    private NowFamilies() {}

    static void sample(Shown moment, Samples samples) {
        moment.standings().forEach((whose, standing) -> {
            sample(whose, standing, samples);
            if (whose.isShop()) {
                sample(whose.shopId(), moment.load(whose.shopId()), samples);
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

    private static void sample(String shopId, ShopLoad load, Samples samples) {
        samples.addCount(WORKING_AGENTS, load.workingAgents(), shopId);
        samples.addCount(OVERDUE_AGENTS, load.overdueAgents(), shopId);
        samples.addCount(OVERLOAD, load.overloaded() ? 1 : 0, shopId);
    }
}

package io.deskpulse.notify;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.SlowResponseAlert;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Alerts as the pipeline and Alertmanager raise them. */
final class Alerts {

    /** 10:40:00 in Shanghai. */
    static final Instant NOON = Instant.parse("2026-11-11T02:40:00Z");

    private static final long SLOW_MS = 60_000;

    private Alerts() {}

    static SlowResponse raised(String shop, String agent, String leg, AlertLevel level) {
        return raised(shop, agent, leg, level, NOON);
    }

    static SlowResponse raised(String shop, String agent, String leg, AlertLevel level, Instant waitingSince) {
        return new SlowResponse(new SlowResponseAlert(
                shop,
                "buyer",
                agent,
                leg,
                level,
                AlertState.RAISED,
                SLOW_MS,
                waitingSince.toEpochMilli(),
                waitingSince.toEpochMilli() + SLOW_MS,
                SlowResponseAlert.NOT_RESOLVED,
                AlertCause.PERSON));
    }

    static SlowResponse resolved(SlowResponse raised) {
        return new SlowResponse(raised.alert().resolved(NOON.toEpochMilli() + 2 * SLOW_MS));
    }

    static Incident firing(String rule) {
        return incident(rule, "critical", false, "it is down", "已停止");
    }

    static Incident over(Incident firing) {
        return new Incident(firing.labels(), true, firing.startsAt(), firing.summary(), firing.summaryZh());
    }

    static Incident incident(String rule, String severity, boolean resolved, String summary, String summaryZh) {
        Map<String, String> labels = Map.of("alertname", rule, "severity", severity);
        return new Incident(labels, resolved, NOON, summary, summaryZh);
    }

    static Incident ofShop(String shop, String severity) {
        Map<String, String> labels = new HashMap<>(Map.of("alertname", "ShopAlert", "shop", shop));
        labels.put("severity", severity);
        return new Incident(labels, false, NOON, "", "");
    }
}

package io.deskpulse.local.board;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a board as the API tells them, put together by a test. */
final class Rows {

    static final int TARGET_SECONDS = 180;

    private static final long MINUTE_MS = 60_000;

    private final List<Map<String, Object>> shops = new ArrayList<>();
    private final List<Map<String, Object>> agents = new ArrayList<>();
    private final List<Map<String, Object>> waits = new ArrayList<>();
    private final List<Map<String, Object>> alerts = new ArrayList<>();

    /** A shop whose buyers are overdue after 60, 100 and 180 s. */
    Rows shop(String shop, int waiting, long oldestSince) {
        Map<String, Object> row = row(shop, waiting, oldestSince);
        row.putAll(Map.of("currency", "CNY", "zone", "Asia/Shanghai"));
        row.put("headline", Map.of("unit", "turn", "seconds", TARGET_SECONDS));
        row.put("levels", Map.of("warn", 60_000, "alert", 100_000, "breach", 180_000));
        row.putAll(Map.of("overloaded", false, "workingAgents", 1, "figures", figures(30)));
        shops.add(row);
        return this;
    }

    /** An agent for whom nobody waits. */
    Rows agent(String shop, String agent, int responses) {
        return agent(shop, agent, responses, 0, 0);
    }

    Rows agent(String shop, String agent, int responses, int waiting, long oldestSince) {
        Map<String, Object> row = row(shop, waiting, oldestSince);
        row.putAll(Map.of("agent", agent, "figures", figures(responses)));
        agents.add(row);
        return this;
    }

    Rows wait(String shop, String agent, String buyer, long since) {
        waits.add(
                Map.of("shop", shop, "agent", agent, "buyer", buyer, "leg", "m1", "since", since, "buyerSince", since));
        return this;
    }

    Rows alert(String shop, String agent, String level, long since) {
        alerts.add(Map.of(
                "shop",
                shop,
                "agent",
                agent,
                "buyer",
                "b1",
                "level",
                level,
                "cause",
                "PERSON",
                "leg",
                "m1",
                "waitingSince",
                since,
                "raisedAt",
                since + MINUTE_MS));
        return this;
    }

    private static Map<String, Object> row(String shop, int waiting, long oldestSince) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("shop", shop, "waiting", waiting, "activeSessions", 2));
        row.put("overdue", Map.of("warn", 0, "alert", 0, "breach", 0));
        if (waiting > 0) {
            row.put("oldestSince", oldestSince);
        }
        return row;
    }

    /** Two thirds of the responses within the target, one leg more judged than answered in the platform's ledger. */
    private static Map<String, Object> figures(int responses) {
        int within = responses * 2 / 3;
        String seconds = Integer.toString(TARGET_SECONDS);
        Map<String, Object> figures = new LinkedHashMap<>(Map.of("responses", responses, "sessions", responses));
        figures.put("within", Map.of(seconds, within));
        figures.put("judged", Map.of("platform", Map.of(seconds, responses + 1), "fair", Map.of(seconds, responses)));
        figures.put("rate", rates(within, responses, seconds));
        figures.put("meanMs", Map.of("platform", 61_000.0, "fair", 42_000.0));
        figures.putAll(Map.of("p50Ms", 30_000, "p90Ms", 90_000, "firstMeanMs", 20_000.0, "firstResponses", 5));
        return figures;
    }

    private static Map<String, Object> rates(int within, int responses, String seconds) {
        Map<String, Object> fair = responses == 0 ? Map.of() : Map.of(seconds, (double) within / responses);
        return Map.of("platform", Map.of(seconds, within / (responses + 1.0)), "fair", fair);
    }

    Map<String, Object> lists() {
        return Map.of("shops", shops, "agents", agents, "gone", Map.of());
    }

    Map<String, Object> waits() {
        return Map.of("total", waits.size(), "waiting", waits);
    }

    Map<String, Object> alerts() {
        return Map.of("alerts", alerts);
    }

    /** Three judged legs a minute, one of them too late, in every other minute. */
    Map<String, Object> hour(long at) {
        List<Map<String, Object>> minutes = new ArrayList<>();
        long last = at - at % MINUTE_MS;
        for (int minute = 59; minute >= 0; minute -= 2) {
            minutes.add(Map.of(
                    "at", last - minute * MINUTE_MS, "responses", 3, "judged", 3, "within", 2, "meanMs", 45_000.0));
        }
        return Map.of("at", at, "minutes", minutes, "withinSeconds", TARGET_SECONDS);
    }
}

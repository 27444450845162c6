package io.deskpulse.local.boards;

import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;

/**
 * What a reader has chosen at the top of a board, and what Grafana puts in its place.
 *
 * @param values of each variable, in the form in which Grafana puts it into a query
 */
record Choice(Map<String, String> values) {

    private static final String RATE_INTERVAL = "20s";

    /** One shop and one person, the last hour, the fair ledger. */
    static Choice of(String shop, String agent) {
        return new Choice(Map.of("shop", shop, "agent", agent, "window", "60m", "ledger", "fair", "threshold", "60"));
    }

    /** The same with all shops, on boards where that can be chosen. */
    Choice in(Board board) {
        boolean all = board.variable("shop")
                .map(variable -> variable.path("includeAll").asBoolean())
                .orElse(false);
        if (!all) {
            return this;
        }
        Map<String, String> wider = new HashMap<>(values);
        wider.put("shop", board.variable("shop").orElseThrow().path("allValue").asText());
        return new Choice(wider);
    }

    String put(String expression) {
        String text = expression.replace("$__rate_interval", RATE_INTERVAL);
        for (Entry<String, String> variable : values.entrySet()) {
            text = text.replace("$" + variable.getKey(), variable.getValue());
        }
        return text;
    }
}

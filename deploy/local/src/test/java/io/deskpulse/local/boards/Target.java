package io.deskpulse.local.boards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One query of a panel.
 *
 * @param json as Grafana reads it
 */
record Target(Panel panel, JsonNode json) {

    private static final Pattern LEGEND_LABEL = Pattern.compile("\\{\\{([a-z_]+)}}");

    String expression() {
        return json.path("expr").asText();
    }

    boolean isInstant() {
        return json.path("instant").asBoolean();
    }

    /** What its answer must be told apart by, for the panel to say what it means to say. */
    Set<String> labels() {
        Set<String> labels = new LinkedHashSet<>(panel.labelColumns());
        LEGEND_LABEL.matcher(json.path("legendFormat").asText()).results().forEach(label -> labels.add(label.group(1)));
        return labels;
    }

    @Override
    public String toString() {
        return panel + " / " + json.path("refId").asText();
    }
}

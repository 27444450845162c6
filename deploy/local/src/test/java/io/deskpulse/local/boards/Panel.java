package io.deskpulse.local.boards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One panel of a board.
 *
 * @param json as Grafana reads it
 */
record Panel(Board board, JsonNode json) {

    private static final String CORNER = "hour\\weekday";

    String title() {
        return json.path("title").asText();
    }

    String description() {
        return json.path("description").asText();
    }

    JsonNode defaults() {
        return json.path("fieldConfig").path("defaults");
    }

    List<Target> targets() {
        return json.path("targets")
                .valueStream()
                .map(target -> new Target(this, target))
                .toList();
    }

    /** Labels that the panel takes apart or names columns after, those of legends aside. */
    Set<String> labelColumns() {
        Set<String> labels = new LinkedHashSet<>();
        transformation("organize")
                .flatMap(options -> options.path("indexByName").propertyStream())
                .map(column -> column.getKey())
                .filter(Panel::isLabel)
                .forEach(labels::add);
        transformation("groupingToMatrix")
                .flatMap(options -> Stream.of("columnField", "rowField").map(options::path))
                .forEach(field -> labels.add(field.asText()));
        return labels;
    }

    /** Grafana's own names for times, values and what a matrix is made of are no labels; nor are the matrix's columns. */
    private static boolean isLabel(String column) {
        return !column.startsWith("Value") && !column.equals(CORNER) && !column.matches("\\d");
    }

    private Stream<JsonNode> transformation(String id) {
        return json.path("transformations")
                .valueStream()
                .filter(transformation -> transformation.path("id").asText().equals(id))
                .map(transformation -> transformation.path("options"));
    }

    /** Where its rows lead. */
    List<String> links() {
        return json.path("fieldConfig")
                .path("overrides")
                .valueStream()
                .flatMap(override -> override.path("properties").valueStream())
                .filter(property -> property.path("id").asText().equals("links"))
                .flatMap(property -> property.path("value").valueStream())
                .map(link -> link.path("url").asText())
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return board + " / " + title();
    }
}

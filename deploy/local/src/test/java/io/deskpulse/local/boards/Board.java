package io.deskpulse.local.boards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One edition of a board.
 *
 * @param language that of its texts
 * @param json as Grafana reads it
 */
record Board(String language, JsonNode json) {

    String uid() {
        return json.path("uid").asText();
    }

    String title() {
        return json.path("title").asText();
    }

    List<Panel> panels() {
        return json.path("panels")
                .valueStream()
                .map(panel -> new Panel(this, panel))
                .toList();
    }

    List<JsonNode> variables() {
        return json.path("templating").path("list").valueStream().toList();
    }

    Set<String> variableNames() {
        return variables().stream()
                .map(variable -> variable.path("name").asText())
                .collect(Collectors.toSet());
    }

    Optional<JsonNode> variable(String name) {
        return variables().stream()
                .filter(variable -> variable.path("name").asText().equals(name))
                .findFirst();
    }

    List<String> links() {
        return json.path("links")
                .valueStream()
                .map(link -> link.path("url").asText())
                .toList();
    }

    @Override
    public String toString() {
        return language + " " + title();
    }
}

package io.deskpulse.local.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** One object as it would be applied. */
record Manifest(JsonNode tree) {

    String kind() {
        return tree.path("kind").asText();
    }

    String name() {
        return tree.at("/metadata/name").asText();
    }

    /** Version and kind, which together name a schema. */
    String type() {
        return tree.path("apiVersion").asText() + " " + kind();
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    /** The texts of an array. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}

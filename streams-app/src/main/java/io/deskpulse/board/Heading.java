package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What stands above everything a board shows: of when it is, and whether all of it is there. A reader who sees that a part
 * is missing takes none of it for the whole.
 *
 * @param at the pipeline's own now, in epoch milliseconds, where it is furthest
 * @param newestEvent the newest event time, in epoch milliseconds; absent before the first
 * @param state how the pipeline is doing, in one word; {@code running} where all is well
 * @param missing the instances that did not answer, as {@code host:port}
 */
public record Heading(long at, OptionalLong newestEvent, String state, List<String> missing) {

    /** The state of a pipeline that processes. */
    static final String RUNNING = "running";

    /** Makes the list immutable. */
    public Heading {
        missing = List.copyOf(missing);
    }

    /** The same, but that instances did not answer. */
    public Heading without(List<String> instances) {
        List<String> all = new ArrayList<>(missing);
        all.addAll(instances);
        return new Heading(at, newestEvent, state, all);
    }

    /** The heading over what several instances show: the newest time of all, and the state of one that is not well. */
    Heading and(Heading other) {
        OptionalLong newest = newestEvent.isEmpty() ? other.newestEvent : newestEvent;
        if (newestEvent.isPresent() && other.newestEvent.isPresent()) {
            newest = OptionalLong.of(Math.max(newestEvent.getAsLong(), other.newestEvent.getAsLong()));
        }
        String worse = state.equals(RUNNING) ? other.state : state;
        return new Heading(Math.max(at, other.at), newest, worse, missing).without(other.missing);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("at", at);
        if (newestEvent.isPresent()) {
            json.writeNumberField("newestEvent", newestEvent.getAsLong());
        }
        json.writeStringField("state", state);
        json.writeBooleanField("complete", missing.isEmpty());
        if (!missing.isEmpty()) {
            json.writeArrayFieldStart("missing");
            for (String instance : missing) {
                json.writeString(instance);
            }
            json.writeEndArray();
        }
    }

    /** The heading of a document that another instance wrote. */
    static Heading of(JsonNode document) throws IOException {
        OptionalLong newest = document.has("newestEvent")
                ? OptionalLong.of(Json.number(document, "newestEvent"))
                : OptionalLong.empty();
        return new Heading(Json.number(document, "at"), newest, Json.text(document, "state"), List.of());
    }
}

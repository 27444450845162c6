package io.deskpulse.notify;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Alertmanager posts to a webhook (its version 4): a group of alerts, each firing or resolved. */
public final class AlertmanagerBody {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private AlertmanagerBody() {}

    /**
     * The alerts of one body.
     *
     * @throws BodyException if it is none; Alertmanager must not send it again
     */
    public static List<Incident> read(byte[] body) throws BodyException {
        JsonNode alerts = tree(body).path("alerts");
        if (!alerts.isArray()) {
            throw new BodyException("expected an object with an array \"alerts\"");
        }
        List<Incident> incidents = new ArrayList<>();
        for (JsonNode alert : alerts) {
            incidents.add(incident(alert));
        }
        return incidents;
    }

    private static JsonNode tree(byte[] body) throws BodyException {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new BodyException("the body is not JSON");
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory can be read", e);
        }
    }

    private static Incident incident(JsonNode alert) throws BodyException {
        String status = alert.path("status").asText();
        if (!status.equals("firing") && !status.equals("resolved")) {
            throw new BodyException("an alert's status is neither firing nor resolved");
        }
        JsonNode annotations = alert.path("annotations");
        return new Incident(
                labels(alert.path("labels")),
                status.equals("resolved"),
                instant(alert.path("startsAt").asText()),
                annotations.path("summary").asText(),
                annotations.path("summary_zh").asText());
    }

    private static Map<String, String> labels(JsonNode labels) {
        Map<String, String> read = new HashMap<>();
        labels.properties()
                .forEach(label -> read.put(label.getKey(), label.getValue().asText()));
        return read;
    }

    private static Instant instant(String startsAt) throws BodyException {
        try {
            return OffsetDateTime.parse(startsAt).toInstant();
        } catch (DateTimeException e) {
            throw new BodyException("an alert's startsAt is no time");
        }
    }
}

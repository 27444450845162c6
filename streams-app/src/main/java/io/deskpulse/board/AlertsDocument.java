package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.WaitAlert;
import io.deskpulse.moment.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The alerts of those who wait, then those lately resolved; of each the newest first. */
public record AlertsDocument(Heading heading, List<WaitAlert> alerts) implements GroupDocument<AlertsDocument> {

    /** More than anybody reads. */
    public static final int MOST = 500;

    private static final Comparator<WaitAlert> OPEN_THEN_NEWEST = Comparator.comparing(
                    (WaitAlert alert) -> !alert.isOpen())
            .thenComparing(Comparator.comparingLong(WaitAlert::raisedAt).reversed())
            .thenComparing(WaitAlert::shopId)
            .thenComparing(WaitAlert::legId)
            .thenComparing(WaitAlert::level);

    /** What an instance sees by itself. */
    public static AlertsDocument of(Heading heading, Moment moment) {
        return new AlertsDocument(heading, moment.alerts()).ofShop(null);
    }

    /** What of it is one shop's, or all of it where none is given. */
    public AlertsDocument ofShop(@Nullable String shopId) {
        return new AlertsDocument(
                heading,
                alerts.stream()
                        .filter(alert -> shopId == null || shopId.equals(alert.shopId()))
                        .sorted(OPEN_THEN_NEWEST)
                        .toList());
    }

    @Override
    public AlertsDocument and(AlertsDocument other) {
        List<WaitAlert> all = new ArrayList<>(alerts);
        all.addAll(other.alerts);
        return new AlertsDocument(heading.and(other.heading), all).ofShop(null);
    }

    @Override
    public AlertsDocument without(List<String> instances) {
        return new AlertsDocument(heading.without(instances), alerts);
    }

    /** Those that are new, or resolved, since an earlier one. */
    AlertsDocument since(AlertsDocument before) {
        Set<WaitAlert> known = new HashSet<>(before.alerts);
        return new AlertsDocument(
                heading, alerts.stream().filter(alert -> !known.contains(alert)).toList());
    }

    /**
     * Its bytes.
     *
     * @param most how many are listed
     */
    public byte[] json(int most) {
        return Json.object(json -> {
            heading.write(json);
            write(json, first(most));
        });
    }

    /** The first of the list alone, for whoever has been told the rest. */
    byte[] listJson() {
        return Json.object(json -> write(json, first(MOST)));
    }

    /** The whole list alone. */
    byte[] wholeListJson() {
        return Json.object(json -> write(json, alerts));
    }

    private List<WaitAlert> first(int most) {
        return alerts.subList(0, Math.min(most, alerts.size()));
    }

    private static void write(JsonGenerator json, List<WaitAlert> alerts) throws IOException {
        json.writeArrayFieldStart("alerts");
        for (WaitAlert alert : alerts) {
            write(json, alert);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, WaitAlert alert) throws IOException {
        json.writeStartObject();
        json.writeStringField("shop", alert.shopId());
        json.writeStringField("agent", alert.agentId());
        json.writeStringField("buyer", alert.buyerId());
        json.writeStringField("level", RowsOfMoment.word(alert.level()));
        json.writeStringField("cause", alert.cause().name());
        json.writeStringField("leg", alert.legId());
        json.writeNumberField("waitingSince", alert.waitingSince());
        json.writeNumberField("raisedAt", alert.raisedAt());
        if (!alert.isOpen()) {
            json.writeNumberField("resolvedAt", alert.resolvedAt());
        }
        json.writeEndObject();
    }

    /**
     * Reads what another instance sees.
     *
     * @throws IOException if it is no such document
     */
    public static AlertsDocument read(byte[] document) throws IOException {
        JsonNode tree = Json.tree(document);
        List<WaitAlert> alerts = new ArrayList<>();
        for (JsonNode alert : Json.required(tree, "alerts")) {
            alerts.add(new WaitAlert(
                    Json.text(alert, "shop"),
                    Json.text(alert, "agent"),
                    Json.text(alert, "buyer"),
                    Json.text(alert, "leg"),
                    Json.constant(AlertLevel.class, Json.text(alert, "level")),
                    Json.constant(AlertCause.class, Json.text(alert, "cause")),
                    Json.number(alert, "waitingSince"),
                    Json.number(alert, "raisedAt"),
                    alert.has("resolvedAt") ? Json.number(alert, "resolvedAt") : WaitAlert.OPEN));
        }
        return new AlertsDocument(Heading.of(tree), alerts);
    }
}

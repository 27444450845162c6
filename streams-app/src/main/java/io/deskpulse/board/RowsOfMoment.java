package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Standing;
import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import io.deskpulse.moment.RowFigures;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Forms the rows of shops and agents as they stand in JSON, each once, however many look at them. */
final class RowsOfMoment {

    private static final Pane NOTHING = new Pane();

    private final Moment moment;
    private final PolicyBook policies;
    private final String window;

    RowsOfMoment(Moment moment, PolicyBook policies, String window) {
        this.moment = moment;
        this.policies = policies;
        this.window = window;
    }

    SortedMap<Whose, byte[]> rows() {
        SortedMap<Whose, byte[]> rows = new TreeMap<>();
        moment.known().forEach(whose -> rows.put(whose, Json.object(json -> write(json, whose))));
        return rows;
    }

    private void write(JsonGenerator json, Whose whose) throws IOException {
        ShopPolicy policy = policies.of(whose.shopId());
        json.writeStringField("shop", whose.shopId());
        if (whose.isShop()) {
            writePolicy(json, policy);
        } else {
            json.writeStringField("agent", Objects.requireNonNull(whose.agentId()));
        }
        writeStanding(json, moment.standing(whose));
        if (whose.isShop()) {
            json.writeBooleanField("overloaded", moment.load(whose.shopId()).overloaded());
            json.writeNumberField("workingAgents", moment.staff(whose.shopId()).working());
        }
        json.writeObjectFieldStart("figures");
        if (moment.labels().contains(window)) {
            Pane sums = moment.sums(window).getOrDefault(whose, NOTHING);
            FiguresJson.write(json, whose, window, new RowFigures(sums, policy));
        }
        json.writeEndObject();
    }

    private static void writePolicy(JsonGenerator json, ShopPolicy policy) throws IOException {
        json.writeStringField("currency", policy.currency());
        json.writeStringField("zone", policy.zone().getId());
        json.writeObjectFieldStart("headline");
        json.writeStringField("unit", word(policy.headline().unit()));
        json.writeNumberField("seconds", policy.headline().withinSeconds());
        json.writeEndObject();
        json.writeObjectFieldStart("levels");
        for (AlertLevel level : AlertLevel.values()) {
            json.writeNumberField(word(level), policy.alertLevels().of(level).toMillis());
        }
        json.writeEndObject();
    }

    private static void writeStanding(JsonGenerator json, Standing standing) throws IOException {
        json.writeNumberField("waiting", standing.waiting());
        if (standing.oldestSince().isPresent()) {
            json.writeNumberField("oldestSince", standing.oldestSince().getAsLong());
        }
        json.writeObjectFieldStart("overdue");
        for (AlertLevel level : AlertLevel.values()) {
            json.writeNumberField(word(level), standing.overdue(level));
        }
        json.writeEndObject();
        json.writeNumberField("activeSessions", standing.activeSessions());
    }

    /** A constant as the API writes it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}

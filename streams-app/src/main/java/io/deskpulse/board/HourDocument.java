package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.live.Pane;
import io.deskpulse.moment.RowFigures;
import io.deskpulse.policy.ShopPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * The last hour of a shop or an agent, minute by minute; minutes in which nothing became known are left out.
 *
 * @param withinSeconds the limit of the policy's headline rate, which replies are held against
 * @param minutes as JSON, a list
 */
public record HourDocument(Heading heading, int withinSeconds, String minutes) implements GroupDocument<HourDocument> {

    private static final long MINUTE_MS = Duration.ofMinutes(1).toMillis();

    /** No minute. */
    private static final int EMPTY_LIST = 2;

    /**
     * What an instance sees by itself.
     *
     * @param minutes by the number of the minute since 1970
     */
    public static HourDocument of(Heading heading, ShopPolicy policy, SortedMap<Long, Pane> minutes) {
        String list = Json.list(json -> {
            for (Map.Entry<Long, Pane> minute : minutes.entrySet()) {
                write(json, minute.getKey() * MINUTE_MS, new RowFigures(minute.getValue(), policy));
            }
        });
        return new HourDocument(heading, policy.headline().withinSeconds(), list);
    }

    private static void write(JsonGenerator json, long at, RowFigures row) throws IOException {
        int seconds = row.policy().headline().withinSeconds();
        json.writeStartObject();
        json.writeNumberField("at", at);
        json.writeNumberField("responses", row.get(Figure.LEGS_REPLIED));
        OptionalDouble mean = row.meanResponseMs(Ledger.FAIR);
        if (mean.isPresent()) {
            json.writeNumberField("meanMs", mean.getAsDouble());
        }
        if (row.policy().thresholds().contains(seconds)) {
            json.writeNumberField("within", row.within(seconds));
            json.writeNumberField("judged", row.judged(seconds, Ledger.PLATFORM));
        }
        json.writeNumberField("sessions", row.get(Figure.SESSIONS));
        json.writeEndObject();
    }

    /** One shop is kept by one instance: the others have no minutes of it. */
    @Override
    public HourDocument and(HourDocument other) {
        String known = minutes.length() > EMPTY_LIST ? minutes : other.minutes;
        return new HourDocument(heading.and(other.heading), withinSeconds, known);
    }

    @Override
    public HourDocument without(List<String> instances) {
        return new HourDocument(heading.without(instances), withinSeconds, minutes);
    }

    /** Its bytes. */
    public byte[] json() {
        byte[] object = Json.object(json -> {
            heading.write(json);
            json.writeNumberField("withinSeconds", withinSeconds);
        });
        return new RowBytes(object).text(",\"minutes\":").text(minutes).end();
    }

    /**
     * Reads what another instance sees.
     *
     * @throws IOException if it is no such document
     */
    public static HourDocument read(byte[] document) throws IOException {
        JsonNode tree = Json.tree(document);
        String minutes = Json.required(tree, "minutes").toString();
        return new HourDocument(Heading.of(tree), (int) Json.number(tree, "withinSeconds"), minutes);
    }
}

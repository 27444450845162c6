package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.live.Pane;
import io.deskpulse.moment.RowFigures;
import io.deskpulse.policy.ShopPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;

/** The last hour of a shop or an agent, minute by minute; minutes in which nothing became known are left out. */
public final class HourDocument {

    private static final long MINUTE_MS = Duration.ofMinutes(1).toMillis();

    private HourDocument() {}

    /**
     * Its bytes.
     *
     * @param minutes by the number of the minute since 1970
     */
    public static byte[] json(Heading heading, ShopPolicy policy, SortedMap<Long, Pane> minutes) {
        return Json.object(json -> {
            heading.write(json);
            json.writeArrayFieldStart("minutes");
            for (Map.Entry<Long, Pane> minute : minutes.entrySet()) {
                write(json, minute.getKey() * MINUTE_MS, new RowFigures(minute.getValue(), policy));
            }
            json.writeEndArray();
            json.writeNumberField("withinSeconds", policy.headline().withinSeconds());
        });
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
}

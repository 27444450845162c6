package io.deskpulse.desk;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Writes day rows as the day report of METRICS §9. */
public final class DayReport {

    /** Which edition of the definitions the figures follow. */
    public static final String DEFINITIONS = "1";

    private static final JsonFactory JSON = new JsonFactory();

    private final PolicyBook policies;

    /** @param policies whose thresholds the rates are shown for */
    public DayReport(PolicyBook policies) {
        this.policies = policies;
    }

    /**
     * Writes the rows that are not empty, by day, shop and agent, as JSON in UTF-8; leaves the stream open.
     *
     * @param rows all rows there are, for a shop's rating rests on the six months before its day
     * @param date the one day to be written; null for all
     */
    public void write(SortedMap<DayKey, DayRow> rows, @Nullable LocalDate date, OutputStream out) throws IOException {
        RollingDsr dsr = new RollingDsr(rows);
        JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(rowPerLine());
        json.writeStartObject();
        json.writeStringField("definitions", DEFINITIONS);
        json.writeArrayFieldStart("rows");
        for (Map.Entry<DayKey, DayRow> row : rows.entrySet()) {
            if (isWanted(row.getKey(), date) && !row.getValue().isEmpty()) {
                writeRow(json, row.getKey(), row.getValue(), dsr);
            }
        }
        json.writeEndArray();
        writeWorkload(json, rows, date);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static boolean isWanted(DayKey key, @Nullable LocalDate date) {
        return date == null || date.equals(key.day());
    }

    private static void writeWorkload(JsonGenerator json, SortedMap<DayKey, DayRow> rows, @Nullable LocalDate date)
            throws IOException {
        WorkloadRows workload = new WorkloadRows(json);
        json.writeArrayFieldStart("workload");
        for (Map.Entry<DayKey, DayRow> row : rows.entrySet()) {
            if (isWanted(row.getKey(), date) && WorkloadRows.has(row.getKey(), row.getValue())) {
                workload.write(row.getKey(), row.getValue());
            }
        }
        json.writeEndArray();
    }

    private static DefaultPrettyPrinter rowPerLine() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(DefaultPrettyPrinter.NopIndenter.instance);
        printer.indentArraysWith(new DefaultIndenter("", "\n"));
        return printer;
    }

    private void writeRow(JsonGenerator json, DayKey key, DayRow row, RollingDsr dsr) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", key.day().toString());
        json.writeStringField("shopId", key.shopId());
        if (key.agentId() != null) {
            json.writeStringField("agentId", key.agentId());
        }
        RowFields fields = new RowFields(json);
        for (Figure figure : Figure.values()) {
            if (figure.standsIn(key)) {
                fields.write(figure.path(), figure.rolls() ? dsr.sum(key, figure) : row.get(figure));
            }
        }
        fields.close();
        json.writeNumberField("responseP50Ms", row.responses().quantile(0.5));
        json.writeNumberField("responseP90Ms", row.responses().quantile(0.9));
        writeWithin(json, key, row);
        json.writeEndObject();
    }

    private void writeWithin(JsonGenerator json, DayKey key, DayRow row) throws IOException {
        Map<Integer, Long> within = row.within().toMap();
        policies.of(key.shopId()).thresholds().forEach(seconds -> within.putIfAbsent(seconds, 0L));
        json.writeObjectFieldStart("within");
        for (Map.Entry<Integer, Long> threshold : within.entrySet()) {
            json.writeNumberField(threshold.getKey().toString(), threshold.getValue());
        }
        json.writeEndObject();
    }
}

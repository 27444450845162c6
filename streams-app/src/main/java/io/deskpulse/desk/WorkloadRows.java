package io.deskpulse.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalTime;

/**
 * Writes what day rows keep for the roster: when work came and how it was carried. Counts and sums, as in the other rows of
 * the report.
 */
final class WorkloadRows {

    private static final int MINUTES = 15;

    private final JsonGenerator json;

    WorkloadRows(JsonGenerator json) {
        this.json = json;
    }

    /** Whether there is anything to write of a row. */
    static boolean has(DayKey key, DayRow row) {
        return key.isShop() ? row.hasWork() : row.get(Figure.BUSY_MS) != 0;
    }

    void write(DayKey key, DayRow row) throws IOException {
        json.writeStartObject();
        json.writeStringField("date", key.day().toString());
        json.writeStringField("shopId", key.shopId());
        if (key.agentId() != null) {
            json.writeStringField("agentId", key.agentId());
        }
        json.writeNumberField("chatMs", row.get(Figure.CHAT_MS));
        json.writeNumberField("busyMs", row.get(Figure.BUSY_MS));
        if (key.isShop()) {
            json.writeNumberField("handedOverSessions", row.get(Figure.HANDED_OVER_SESSIONS));
            writeLevels(row.work().levels());
            writeQuarters(row.work().quarters());
        }
        json.writeEndObject();
    }

    private void writeLevels(ChatLevels levels) throws IOException {
        json.writeObjectFieldStart("levels");
        for (int chats : levels.numbers()) {
            json.writeObjectFieldStart(Integer.toString(chats));
            json.writeNumberField("ms", levels.millis().get(chats));
            json.writeNumberField("ended", levels.ended().get(chats));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeQuarters(DayQuarters quarters) throws IOException {
        json.writeObjectFieldStart("quarters");
        for (int quarter = 0; quarter < DayQuarters.QUARTERS; quarter++) {
            if (quarters.hasAny(quarter)) {
                writeQuarter(quarters, quarter);
            }
        }
        json.writeEndObject();
    }

    private void writeQuarter(DayQuarters quarters, int quarter) throws IOException {
        json.writeObjectFieldStart(
                LocalTime.MIDNIGHT.plusMinutes((long) quarter * MINUTES).toString());
        for (QuarterFigure figure : QuarterFigure.ALL) {
            json.writeNumberField(figure.field(), quarters.get(quarter, figure));
        }
        json.writeEndObject();
    }
}

package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.forecast.SlotForecast;
import io.deskpulse.live.Staff;
import io.deskpulse.roster.Need;
import io.deskpulse.roster.Outlook;
import io.deskpulse.roster.ShopNeeds;
import io.deskpulse.roster.Work;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What each quarter-hour of a shop's next day is expected to bring and to need.
 *
 * @param slots as JSON, a list; empty where nothing is known of the shop
 * @param work as JSON, an object
 */
public record StaffingDocument(Heading heading, String work, String slots) implements GroupDocument<StaffingDocument> {

    /** No slot. */
    private static final int EMPTY_LIST = 2;

    /**
     * What an instance sees by itself.
     *
     * @param needs null where another instance keeps the shop
     * @param staff who works now
     */
    public static StaffingDocument of(Heading heading, @Nullable ShopNeeds needs, Staff staff) {
        if (needs == null) {
            return new StaffingDocument(heading, "{}", "[]");
        }
        Outlook outlook = needs.outlook();
        String slots = Json.list(json -> {
            for (SlotForecast forecast : outlook.expected()) {
                write(json, forecast, outlook.need(forecast));
            }
        });
        String work = Json.text(json -> write(json, outlook.work(), staff, needs));
        return new StaffingDocument(heading, work, slots);
    }

    private static void write(JsonGenerator json, @Nullable Work work, Staff staff, ShopNeeds needs)
            throws IOException {
        json.writeNumberField("workingAgents", staff.working());
        json.writeNumberField("agentsByStatus", staff.byStatus());
        json.writeNumberField("freeChats", staff.freeChats());
        if (staff.occupancy().isPresent()) {
            json.writeNumberField("occupancy", staff.occupancy().getAsDouble());
        }
        if (work != null) {
            json.writeNumberField("missingAgents", needs.missing(staff.working()));
            json.writeNumberField("sessionWorkSeconds", work.handleSeconds());
            json.writeNumberField("growth", work.growth());
            if (Double.isFinite(work.patienceSeconds())) {
                json.writeNumberField("patienceSeconds", work.patienceSeconds());
            }
        }
    }

    private static void write(JsonGenerator json, SlotForecast forecast, @Nullable Need need) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", forecast.slot().start().toString());
        json.writeStringField("basis", forecast.basis().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("sessions", forecast.mean());
        json.writeNumberField("low", forecast.low());
        json.writeNumberField("high", forecast.high());
        if (need != null) {
            json.writeNumberField("requiredAgents", need.required().atDesk());
            json.writeNumberField("rosteredAgents", need.required().rostered());
        }
        json.writeEndObject();
    }

    /** One shop is kept by one instance: the others know nothing of it. */
    @Override
    public StaffingDocument and(StaffingDocument other) {
        StaffingDocument known = slots.length() > EMPTY_LIST ? this : other;
        return new StaffingDocument(heading.and(other.heading), known.work, known.slots);
    }

    @Override
    public StaffingDocument without(List<String> instances) {
        return new StaffingDocument(heading.without(instances), work, slots);
    }

    /** Its bytes. */
    public byte[] json() {
        return new RowBytes(Json.object(heading::write))
                .text(",\"desk\":")
                .text(work)
                .text(",\"slots\":")
                .text(slots)
                .end();
    }

    /**
     * Reads what another instance sees.
     *
     * @throws IOException if it is no such document
     */
    public static StaffingDocument read(byte[] document) throws IOException {
        JsonNode tree = Json.tree(document);
        return new StaffingDocument(
                Heading.of(tree),
                Json.required(tree, "desk").toString(),
                Json.required(tree, "slots").toString());
    }
}

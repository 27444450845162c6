package io.deskpulse.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deskpulse.desk.DayKey;
import io.deskpulse.fact.FactCodec;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes explanations as JSON: each posting as the facts topic has it, beside what it contributes. */
public final class EvidenceJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EvidenceJson() {}

    /** Writes one document in UTF-8, a posting on each line; leaves the stream open. */
    public static void write(Explanation explanation, OutputStream out) throws IOException {
        JsonGenerator json = MAPPER.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.writeStartObject();
        json.writeStringField("figure", explanation.figure().name());
        writeRow(explanation.row(), json);
        json.writeNumberField("value", explanation.value());
        json.writeNumberField("sum", explanation.balance().sum());
        writeExtent(explanation, json);
        json.writeArrayFieldStart("facts");
        for (Contribution contribution : explanation.contributions()) {
            json.writeRawValue("\n" + line(contribution));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** Writes nothing but the postings, one on each line, in UTF-8; leaves the stream open. */
    public static void writeLines(List<Contribution> contributions, OutputStream out) throws IOException {
        for (Contribution contribution : contributions) {
            out.write((line(contribution) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static void writeRow(DayKey row, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("row");
        json.writeStringField("date", row.day().toString());
        json.writeStringField("shopId", row.shopId());
        if (row.agentId() != null) {
            json.writeStringField("agentId", row.agentId());
        }
        json.writeEndObject();
    }

    private static void writeExtent(Explanation explanation, JsonGenerator json) throws IOException {
        json.writeNumberField("postings", explanation.balance().postings());
        json.writeNumberField("listed", explanation.contributions().size());
        json.writeBooleanField("truncated", explanation.truncated());
        json.writeArrayFieldStart("notes");
        for (String note : explanation.notes()) {
            json.writeString(note);
        }
        json.writeEndArray();
    }

    private static String line(Contribution contribution) throws IOException {
        ObjectNode posting = (ObjectNode) MAPPER.readTree(FactCodec.encode(contribution.posting()));
        return MAPPER.writeValueAsString(posting.put("contribution", contribution.amount()));
    }
}

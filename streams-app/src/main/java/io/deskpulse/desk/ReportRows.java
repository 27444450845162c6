package io.deskpulse.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rows of a day report that somebody kept, figure by figure; exists so that two reports can be compared. */
public final class ReportRows {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SortedMap<String, SortedMap<String, JsonNode>> rows = new TreeMap<>();
    private final @Nullable String definitions;

    private ReportRows(@Nullable String definitions) {
        this.definitions = definitions;
    }

    /**
     * Reads a report as METRICS §9 describes it; leaves the stream open.
     *
     * @throws IOException also where it is no day report, with a message that says so
     */
    public static ReportRows read(InputStream in) throws IOException {
        JsonNode document = parsed(in);
        ReportRows report = new ReportRows(document.path("definitions").textValue());
        for (JsonNode row : rowsOf(document)) {
            report.add(nameOf(row), row);
        }
        for (JsonNode row : document.path("workload")) {
            report.add("workload " + nameOf(row), row);
        }
        return report;
    }

    private void add(String name, JsonNode row) throws IOException {
        if (rows.put(name, figuresOf(row)) != null) {
            throw new IOException("no day report: there are two rows of " + name);
        }
    }

    private static JsonNode parsed(InputStream in) throws IOException {
        try {
            JsonNode document = MAPPER.readTree(in);
            return document == null ? MissingNode.getInstance() : document;
        } catch (JsonProcessingException e) {
            throw new IOException("no day report: it is no JSON", e);
        }
    }

    private static JsonNode rowsOf(JsonNode document) throws IOException {
        JsonNode rows = document.get("rows");
        if (rows == null || !rows.isArray()) {
            throw new IOException("no day report: there is no list of rows");
        }
        return rows;
    }

    private static String nameOf(JsonNode row) throws IOException {
        if (!row.path("date").isTextual() || !row.path("shopId").isTextual()) {
            throw new IOException("no day report: a row lacks its date or shopId");
        }
        String shop = row.get("date").textValue() + " " + row.get("shopId").textValue();
        return row.has("agentId") ? shop + " " + row.get("agentId").asText() : shop;
    }

    private static SortedMap<String, JsonNode> figuresOf(JsonNode row) {
        SortedMap<String, JsonNode> figures = new TreeMap<>();
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            addFigures(field.getKey(), field.getValue(), figures);
        }
        return figures;
    }

    private static void addFigures(String name, JsonNode value, SortedMap<String, JsonNode> figures) {
        if (value.isObject()) {
            value.properties().forEach(field -> addFigures(name + "." + field.getKey(), field.getValue(), figures));
        } else {
            figures.put(name, value);
        }
    }

    /** The edition of the definitions that the figures follow; null where the report does not say. */
    public @Nullable String definitions() {
        return definitions;
    }

    /**
     * The rows by date, shop and, where the row has one, agent, those of the workload with that word in front; of each its
     * figures by name, such as legs.replied.
     */
    public SortedMap<String, SortedMap<String, JsonNode>> rows() {
        return rows;
    }
}

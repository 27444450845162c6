package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who waits, works and answers how fast: the rows of all shops and agents in one window, each as its JSON.
 *
 * @param window the label of the window
 */
public record DeskDocument(Heading heading, String window, SortedMap<Whose, byte[]> rows)
        implements GroupDocument<DeskDocument> {

    /** What an instance sees by itself. */
    public static DeskDocument of(Heading heading, Moment moment, PolicyBook policies, String window) {
        return new DeskDocument(heading, window, new RowsOfMoment(moment, policies, window).rows());
    }

    /**
     * Reads what another instance sees; its rows are taken over byte by byte.
     *
     * @throws IOException if it is no such document
     */
    public static DeskDocument read(byte[] document) throws IOException {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        SortedMap<Whose, byte[]> rows = new TreeMap<>();
        try (JsonParser json = Json.parse(document)) {
            json.nextToken();
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                if (field.equals("shops") || field.equals("agents")) {
                    readRows(json, document, rows);
                } else {
                    rest.set(field, json.<JsonNode>readValueAsTree());
                }
            }
        }
        return new DeskDocument(Heading.of(rest), Json.text(rest, "window"), rows);
    }

    private static void readRows(JsonParser json, byte[] document, Map<Whose, byte[]> rows) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int start = (int) json.currentTokenLocation().getByteOffset();
            String shop = "";
            String agent = null;
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                shop = field.equals("shop") ? json.getText() : shop;
                agent = field.equals("agent") ? json.getText() : agent;
                json.skipChildren();
            }
            int end = (int) json.currentTokenLocation().getByteOffset() + 1;
            rows.put(new Whose(shop, agent), Arrays.copyOfRange(document, start, end));
        }
    }

    @Override
    public DeskDocument and(DeskDocument other) {
        SortedMap<Whose, byte[]> all = new TreeMap<>(rows);
        all.putAll(other.rows);
        return new DeskDocument(heading.and(other.heading), window, all);
    }

    @Override
    public DeskDocument without(List<String> instances) {
        return new DeskDocument(heading.without(instances), window, rows);
    }

    /**
     * Its bytes.
     *
     * @param shopId the one shop it is wanted of; null for all
     */
    public byte[] json(@Nullable String shopId) {
        byte[] object = Json.object(json -> {
            heading.write(json);
            json.writeStringField("window", window);
        });
        return new RowBytes(object).rows(ofShop(rows, shopId)).end();
    }

    /** What of it is one shop's, its agents included; all of it where none is given. */
    static <T> SortedMap<Whose, T> ofShop(SortedMap<Whose, T> rows, @Nullable String shopId) {
        // No agent sorts behind the highest character, for identifiers hold letters and digits.
        return shopId == null ? rows : rows.subMap(Whose.shop(shopId), new Whose(shopId, "\uFFFF"));
    }
}

package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.Wait;
import io.deskpulse.moment.Moment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who waits, the longest first.
 *
 * @param total how many there are, those left out of the list too
 */
public record WaitingDocument(Heading heading, long total, List<Wait> waits) implements GroupDocument<WaitingDocument> {

    private static final Comparator<Wait> LONGEST_FIRST = Comparator.comparingLong(Wait::buyerSince)
            .thenComparing(Wait::shopId)
            .thenComparing(Wait::buyerId)
            .thenComparing(Wait::legId);

    /**
     * What an instance sees by itself.
     *
     * @param shopId the one shop it is wanted of; null for all
     * @param most how many are listed
     */
    public static WaitingDocument of(Heading heading, Moment moment, @Nullable String shopId, int most) {
        List<Wait> all = moment.waits();
        return new WaitingDocument(heading, all.size(), all).ofShop(shopId).longest(most);
    }

    /** Those of one shop, of a list that leaves nobody out; all where none is given. */
    WaitingDocument ofShop(@Nullable String shopId) {
        if (shopId == null) {
            return this;
        }
        List<Wait> own =
                waits.stream().filter(wait -> shopId.equals(wait.shopId())).toList();
        return new WaitingDocument(heading, own.size(), own);
    }

    /** Those who have waited longest, at most so many; the total stays. */
    public WaitingDocument longest(int most) {
        return new WaitingDocument(
                heading, total, waits.stream().sorted(LONGEST_FIRST).limit(most).toList());
    }

    @Override
    public WaitingDocument and(WaitingDocument other) {
        List<Wait> all = new ArrayList<>(waits);
        all.addAll(other.waits);
        return new WaitingDocument(heading.and(other.heading), total + other.total, all);
    }

    @Override
    public WaitingDocument without(List<String> instances) {
        return new WaitingDocument(heading.without(instances), total, waits);
    }

    /** Its bytes. */
    public byte[] json() {
        return Json.object(json -> {
            heading.write(json);
            writeList(json);
        });
    }

    /** The list alone, for whoever has been told the rest. */
    byte[] listJson() {
        return Json.object(this::writeList);
    }

    private void writeList(JsonGenerator json) throws IOException {
        json.writeNumberField("total", total);
        json.writeArrayFieldStart("waiting");
        for (Wait wait : waits) {
            write(json, wait);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Wait wait) throws IOException {
        json.writeStartObject();
        json.writeStringField("shop", wait.shopId());
        json.writeStringField("agent", wait.agentId());
        json.writeStringField("buyer", wait.buyerId());
        json.writeStringField("leg", wait.legId());
        json.writeNumberField("since", wait.since());
        json.writeNumberField("buyerSince", wait.buyerSince());
        AlertLevel level = wait.level();
        if (level != null) {
            json.writeStringField("level", RowsOfMoment.word(level));
        }
        json.writeEndObject();
    }

    /**
     * Reads what another instance sees.
     *
     * @throws IOException if it is no such document
     */
    public static WaitingDocument read(byte[] document) throws IOException {
        JsonNode tree = Json.tree(document);
        List<Wait> waits = new ArrayList<>();
        for (JsonNode wait : Json.required(tree, "waiting")) {
            waits.add(new Wait(
                    Json.text(wait, "shop"),
                    Json.text(wait, "agent"),
                    Json.text(wait, "buyer"),
                    Json.text(wait, "leg"),
                    Json.number(wait, "since"),
                    Json.number(wait, "buyerSince"),
                    wait.has("level") ? Json.constant(AlertLevel.class, Json.text(wait, "level")) : null));
        }
        return new WaitingDocument(Heading.of(tree), Json.number(tree, "total"), waits);
    }
}

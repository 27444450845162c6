package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deskpulse.live.Whose;
import java.io.IOException;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became different from one document to the next: whole rows, and who is there no more.
 *
 * @param heading the later one's
 */
record DeskChange(Heading heading, SortedMap<Whose, byte[]> changed, SortedSet<Whose> gone) {

    static DeskChange between(DeskDocument before, DeskDocument after) {
        SortedMap<Whose, byte[]> changed = new TreeMap<>();
        after.rows().forEach((whose, row) -> {
            if (!Arrays.equals(row, before.rows().get(whose))) {
                changed.put(whose, row);
            }
        });
        SortedSet<Whose> gone = new TreeSet<>(before.rows().keySet());
        gone.removeAll(after.rows().keySet());
        return new DeskChange(after.heading(), changed, gone);
    }

    /**
     * Its bytes; of no change too, which says that all is as it was.
     *
     * @param shopId the one shop it is wanted of; null for all
     */
    byte[] json(@Nullable String shopId) {
        byte[] object = Json.object(heading::write);
        return new RowBytes(object)
                .rows(DeskDocument.ofShop(changed, shopId))
                .text(",\"gone\":")
                .bytes(Json.object(json -> writeGone(json, shopId)))
                .end();
    }

    private void writeGone(JsonGenerator json, @Nullable String shopId) throws IOException {
        json.writeArrayFieldStart("shops");
        for (Whose whose : gone) {
            if (whose.isShop() && isOf(whose, shopId)) {
                json.writeString(whose.shopId());
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("agents");
        for (Whose whose : gone) {
            String agent = whose.agentId();
            if (agent != null && isOf(whose, shopId)) {
                json.writeArray(new String[] {whose.shopId(), agent}, 0, 2);
            }
        }
        json.writeEndArray();
    }

    private static boolean isOf(Whose whose, @Nullable String shopId) {
        return shopId == null || shopId.equals(whose.shopId());
    }
}

package io.deskpulse.board;

import io.deskpulse.live.Whose;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Puts rows that are JSON already together to a document, without looking into them again. */
final class RowBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16 * 1024);

    /** Begins with an object whose end is taken off, so that more fields can follow. */
    RowBytes(byte[] object) {
        out.write(object, 0, object.length - 1);
    }

    RowBytes text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    RowBytes bytes(byte[] json) {
        out.writeBytes(json);
        return this;
    }

    /** The rows of shops, and those of agents, as two lists. */
    RowBytes rows(Map<Whose, byte[]> rows) {
        text(",\"shops\":[");
        list(rows, true);
        text("],\"agents\":[");
        list(rows, false);
        return text("]");
    }

    private void list(Map<Whose, byte[]> rows, boolean shops) {
        boolean first = true;
        for (Map.Entry<Whose, byte[]> row : rows.entrySet()) {
            if (row.getKey().isShop() == shops) {
                text(first ? "" : ",");
                out.writeBytes(row.getValue());
                first = false;
            }
        }
    }

    byte[] end() {
        return text("}").out.toByteArray();
    }
}

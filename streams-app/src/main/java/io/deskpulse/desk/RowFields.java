package io.deskpulse.desk;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes figures under their dotted paths, opening and closing the objects that neighbours share. */
final class RowFields {

    private final JsonGenerator json;
    private @Nullable String open;

    RowFields(JsonGenerator json) {
        this.json = json;
    }

    void write(String path, long value) throws IOException {
        int dot = path.indexOf('.');
        String object = dot < 0 ? null : path.substring(0, dot);
        if (open != null && !open.equals(object)) {
            close();
        }
        if (object != null && open == null) {
            json.writeObjectFieldStart(object);
            open = object;
        }
        json.writeNumberField(path.substring(dot + 1), value);
    }

    void close() throws IOException {
        if (open != null) {
            json.writeEndObject();
            open = null;
        }
    }
}

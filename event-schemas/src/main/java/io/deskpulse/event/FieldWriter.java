package io.deskpulse.event;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one object and leaves out the absent ones; the counterpart of {@link FieldReader}. */
final class FieldWriter {

    private final JsonGenerator json;

    FieldWriter(JsonGenerator json) {
        this.json = json;
    }

    void string(String field, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(field, value);
        }
    }

    void name(String field, Enum<?> value) throws IOException {
        json.writeStringField(field, value.name());
    }

    void integer(String field, long value) throws IOException {
        json.writeNumberField(field, value);
    }

    /** A number that may be absent, which the record tells by a value of its own. */
    void integer(String field, long value, long absent) throws IOException {
        if (value != absent) {
            json.writeNumberField(field, value);
        }
    }
}

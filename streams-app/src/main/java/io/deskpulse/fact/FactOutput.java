package io.deskpulse.fact;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes single fields and leaves out the absent ones; exists so that a fact's form is a plain list of its fields. */
final class FactOutput {

    private final JsonGenerator json;

    FactOutput(JsonGenerator json) {
        this.json = json;
    }

    /** What can fail is text without UTF-8, which the gate lets nobody send. */
    private interface Writing {
        void run() throws IOException;
    }

    private FactOutput write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    FactOutput text(FactField field, @Nullable String value) {
        return value == null
                ? this
                : write(() -> {
                    json.writeFieldName(field.encoded());
                    json.writeString(value);
                });
    }

    FactOutput name(FactField field, Enum<?> value) {
        return text(field, value.name());
    }

    FactOutput day(FactField field, LocalDate value) {
        return text(field, value.toString());
    }

    FactOutput number(FactField field, long value) {
        return write(() -> {
            json.writeFieldName(field.encoded());
            json.writeNumber(value);
        });
    }

    FactOutput flag(FactField field, boolean value) {
        return write(() -> {
            json.writeFieldName(field.encoded());
            json.writeBoolean(value);
        });
    }

    FactOutput texts(FactField field, List<String> values) {
        return write(() -> {
            json.writeFieldName(field.encoded());
            json.writeArray(values.toArray(String[]::new), 0, values.size());
        });
    }

    FactOutput numbers(FactField field, List<Integer> values) {
        return write(() -> {
            json.writeFieldName(field.encoded());
            json.writeArray(values.stream().mapToInt(Integer::intValue).toArray(), 0, values.size());
        });
    }
}

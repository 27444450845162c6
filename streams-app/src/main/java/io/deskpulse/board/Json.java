package io.deskpulse.board;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** JSON in memory, where writing cannot fail. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper MAPPER = new JsonMapper(FACTORY);

    private Json() {}

    /** Writes what an object or a list consists of. */
    @FunctionalInterface
    interface Fields {
        void write(JsonGenerator json) throws IOException;
    }

    /** The bytes of an object, in UTF-8. */
    static byte[] object(Fields fields) {
        return written(json -> {
            json.writeStartObject();
            fields.write(json);
            json.writeEndObject();
        });
    }

    /** The text of a list. */
    static String list(Fields elements) {
        byte[] list = written(json -> {
            json.writeStartArray();
            elements.write(json);
            json.writeEndArray();
        });
        return new String(list, StandardCharsets.UTF_8);
    }

    /** The text of an object. */
    static String text(Fields fields) {
        return new String(object(fields), StandardCharsets.UTF_8);
    }

    private static byte[] written(Fields all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            all.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static JsonParser parse(byte[] document) throws IOException {
        return MAPPER.createParser(document);
    }

    static JsonNode tree(byte[] document) throws IOException {
        return MAPPER.readTree(document);
    }

    static JsonNode required(JsonNode object, String field) throws IOException {
        JsonNode value = object.get(field);
        if (value == null) {
            throw new IOException("no " + field);
        }
        return value;
    }

    static String text(JsonNode object, String field) throws IOException {
        return required(object, field).asText();
    }

    static long number(JsonNode object, String field) throws IOException {
        return required(object, field).asLong();
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) throws IOException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw new IOException("unknown " + type.getSimpleName());
    }
}

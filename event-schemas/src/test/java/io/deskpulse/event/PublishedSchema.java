package io.deskpulse.event;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** One of the published schema files, asked as a producer in another language would ask it. */
final class PublishedSchema {

    static final String FOLDER = "/io/deskpulse/schemas/";
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final JsonMapper NO_DUPLICATES = MAPPER.rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Schema schema;

    private PublishedSchema(JsonNode document) {
        this.document = document;
        this.schema = REGISTRY.getSchema(document);
    }

    static PublishedSchema named(String name) {
        try (InputStream in = PublishedSchema.class.getResourceAsStream(FOLDER + name + ".schema.json")) {
            return new PublishedSchema(MAPPER.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PublishedSchema of(InputTopic topic) {
        return switch (topic) {
            case CHAT_MESSAGES -> named("chat-message");
            case ORDER_EVENTS -> named("order-event");
            case RATING_EVENTS -> named("rating-event");
        };
    }

    JsonNode document() {
        return document;
    }

    List<Error> errors(byte[] json) throws IOException {
        return schema.validate(MAPPER.readTree(json));
    }

    List<Error> errors(JsonNode json) {
        return schema.validate(json);
    }

    /** Whether the schema refuses it, or a reader that minds repeated fields: no schema can speak of those. */
    boolean refuses(byte[] json) throws IOException {
        return !errors(json).isEmpty() || repeatsAField(json);
    }

    private static boolean repeatsAField(byte[] json) {
        try {
            NO_DUPLICATES.readTree(json);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}

package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaFilesTest {

    private static final String ENDING = ".schema.json";
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final List<String> INPUTS = List.of("chat-message", "order-event", "rating-event", "agent-status");

    static List<String> names() throws Exception {
        Path folder = Path.of(
                SchemaFilesTest.class.getResource(PublishedSchema.FOLDER).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(ENDING, ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldBeSchemasOfTheirDialect(String name) {
        JsonNode document = PublishedSchema.named(name).document();
        Schema dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DIALECT));

        assertThat(document.get("$schema").textValue()).isEqualTo(DIALECT);
        assertThat(dialect.validate(document)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldBeNamedAfterTheirFile(String name) {
        JsonNode document = PublishedSchema.named(name).document();

        assertThat(document.get("$id").textValue()).isEqualTo("urn:deskpulse:" + name + ":1");
        assertThat(document.get("title").textValue()).isEqualToIgnoringCase(name.replace('-', ' '));
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldDescribeEveryProperty(String name) {
        List<String> silent = new ArrayList<>();
        collectUndescribed(PublishedSchema.named(name).document(), silent);

        assertThat(silent).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldAcceptTheirOwnExamples(String name) {
        PublishedSchema schema = PublishedSchema.named(name);

        assertThat(schema.document().get("examples"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(schema.errors(example)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void shouldBeOpenForInputsAndClosedForOutputs(String name) {
        boolean closed = PublishedSchema.named(name)
                .document()
                .path("additionalProperties")
                .isBoolean();

        assertThat(closed).isEqualTo(!INPUTS.contains(name));
    }

    /** Conditions refine properties that are described elsewhere, so only proper declarations are looked at. */
    private static void collectUndescribed(JsonNode node, List<String> silent) {
        for (var field : node.properties()) {
            if (field.getKey().equals("properties")) {
                field.getValue().properties().stream()
                        .filter(property -> !property.getValue().has("description"))
                        .forEach(property -> silent.add(property.getKey()));
            }
            if (!List.of("if", "then", "else", "examples").contains(field.getKey())) {
                collectUndescribed(field.getValue(), silent);
            }
        }
    }
}

package io.deskpulse.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The facts topic is public: what is written there must be what its schema promises. */
class FactSchemaAgreementTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode document = read();
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(document);

    static List<Fact> everyKind() {
        return FactExamples.all();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void shouldWriteWhatTheSchemaPromises(Fact fact) throws IOException {
        assertThat(schema.validate(MAPPER.readTree(FactCodec.encode(Posting.state(fact)))))
                .isEmpty();
        assertThat(schema.validate(MAPPER.readTree(FactCodec.encode(Posting.retract(fact)))))
                .isEmpty();
    }

    @Test
    void shouldPromiseTheKindsThereAre() {
        List<String> kinds = Arrays.stream(Fact.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();

        assertThat(StreamSupport.stream(document.at("/properties/fact/oneOf").spliterator(), false))
                .extracting(form -> form.get("$ref").textValue().replace("#/$defs/", ""))
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static JsonNode read() {
        try (InputStream in = Fact.class.getResourceAsStream("/io/deskpulse/schemas/fact.schema.json")) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

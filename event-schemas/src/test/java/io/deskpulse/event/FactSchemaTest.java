package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FactSchemaTest {

    private final PublishedSchema schema = PublishedSchema.named("fact");
    private ObjectNode posting;

    @BeforeEach
    void startFromAPublishedExample() {
        posting = schema.document().get("examples").get(0).deepCopy();
    }

    @Test
    void shouldOfferOneFormForEachKindOfFact() {
        List<String> kinds = new ArrayList<>();
        schema.document().at("/properties/fact/oneOf").forEach(form -> kinds.add(kindOf(form)));

        assertThat(kinds)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(18)
                .allSatisfy(kind -> assertThat(schema.document()
                                .at("/$defs/" + kind + "/properties/type/const")
                                .textValue())
                        .isEqualTo(kind));
    }

    @Test
    void shouldRefuseAKindNobodyDefined() {
        fact().put("type", "LegForgotten");

        assertThat(schema.errors(posting)).isNotEmpty();
    }

    @Test
    void shouldRefuseAFactWithAFieldOfAnotherKind() {
        fact().put("waitMs", 50_000);

        assertThat(schema.errors(posting)).isNotEmpty();
    }

    @Test
    void shouldRefuseAFactWithoutTheDayItCountsOn() {
        fact().remove("day");

        assertThat(schema.errors(posting)).isNotEmpty();
    }

    @Test
    void shouldRefuseAnAgentCalledLikeNobody() {
        fact().put("agentId", "unassigned");

        assertThat(schema.errors(posting)).isNotEmpty();
    }

    @Test
    void shouldAcceptALegThatIsNobodys() {
        fact().remove("agentId");

        assertThat(schema.errors(posting)).isEmpty();
    }

    @Test
    void shouldKnowOnlyStatedAndTakenBack() {
        posting.put("sign", 0);

        assertThat(schema.errors(posting)).isNotEmpty();
    }

    private ObjectNode fact() {
        return (ObjectNode) posting.get("fact");
    }

    private static String kindOf(JsonNode form) {
        return form.get("$ref").textValue().replace("#/$defs/", "");
    }
}

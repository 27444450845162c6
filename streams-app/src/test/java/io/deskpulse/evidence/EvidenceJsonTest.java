package io.deskpulse.evidence;

import static io.deskpulse.evidence.Facts.A1_ROW;
import static io.deskpulse.evidence.Facts.SHOP_ROW;
import static io.deskpulse.evidence.Facts.response;
import static io.deskpulse.fact.Posting.retract;
import static io.deskpulse.fact.Posting.state;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.deskpulse.desk.DayKey;
import io.deskpulse.fact.Posting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Explanation explained(DayKey row, String figure, Posting... postings) throws UnknownFigureException {
        Evidence evidence = Evidence.posted(row, new RowFigures(row, Facts.THRESHOLDS).named(figure), 10);
        List.of(postings).forEach(evidence::add);
        return evidence.explanation();
    }

    private static String written(Explanation explanation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvidenceJson.write(explanation, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema factSchema() throws IOException {
        try (InputStream in = EvidenceJsonTest.class.getResourceAsStream("/io/deskpulse/schemas/fact.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(MAPPER.readTree(in));
        }
    }

    @Test
    void shouldSayWhichFigureOfWhichRowItIsAndWhatItComesTo() throws Exception {
        JsonNode document = MAPPER.readTree(
                written(explained(A1_ROW, "responseSumMs", state(response("t1", 50)), retract(response("t1", 50)))));

        assertThat(document.get("figure").textValue()).isEqualTo("responseSumMs");
        assertThat(document.get("row"))
                .isEqualTo(MAPPER.readTree("{\"date\":\"2026-11-11\",\"shopId\":\"s1\",\"agentId\":\"a1\"}"));
        assertThat(document.get("value").longValue()).isZero();
        assertThat(document.get("sum").longValue()).isZero();
        assertThat(document.get("postings").longValue()).isEqualTo(2);
        assertThat(document.get("listed").longValue()).isEqualTo(2);
        assertThat(document.get("truncated").booleanValue()).isFalse();
        assertThat(document.get("notes")).isEmpty();
        assertThat(document.get("facts").findValuesAsText("contribution")).containsExactly("50000", "-50000");
    }

    @Test
    void shouldNameNoAgentInTheShopsOwnRow() throws Exception {
        String document = written(explained(SHOP_ROW, "legs.replied"));

        assertThat(MAPPER.readTree(document).get("row").has("agentId")).isFalse();
    }

    @Test
    void shouldGiveEachPostingAsThePublishedSchemaHasIt() throws Exception {
        JsonNode facts = MAPPER.readTree(written(explained(A1_ROW, "within.60", state(response("t1", 50)))))
                .get("facts");

        assertThat(facts).hasSize(1);
        ((ObjectNode) facts.get(0)).remove("contribution");
        assertThat(factSchema().validate(facts.get(0))).isEmpty();
    }

    @Test
    void shouldTellWhatIsMissing() throws Exception {
        Explanation explanation =
                explained(A1_ROW, "responseP90Ms", state(response("t1", 50))).with(List.of("older facts are gone"));

        JsonNode notes = MAPPER.readTree(written(explanation)).get("notes");

        assertThat(notes).hasSize(2);
        assertThat(notes.get(0).textValue()).isEqualTo("older facts are gone");
    }

    @Test
    void shouldWriteOnePostingPerLine() throws Exception {
        Explanation explanation =
                explained(A1_ROW, "legs.replied", state(response("t1", 50)), state(response("t2", 60)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        EvidenceJson.writeLines(explanation.contributions(), out);

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(
                        MAPPER.readTree(line).get("contribution").longValue())
                .isEqualTo(1));
        assertThat(written(explanation).lines()).hasSize(1 + 2);
    }
}

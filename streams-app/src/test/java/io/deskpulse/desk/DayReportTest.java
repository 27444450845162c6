package io.deskpulse.desk;

import static io.deskpulse.desk.Rows.DAY;
import static io.deskpulse.desk.Rows.SHOP;
import static io.deskpulse.desk.Rows.replied;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.deskpulse.fact.SessionStarted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shape of the day report (METRICS §9). */
class DayReportTest {

    private final Rows rows = new Rows();

    @Test
    void shouldSayWhichDefinitionsItFollows() {
        assertThat(Rows.parsed(rows.text(null)).get("definitions").textValue()).isEqualTo("1");
        assertThat(rows.reported()).isEmpty();
    }

    @Test
    void shouldSortRowsByDayShopAndAgentTheShopsOwnFirst() {
        rows.state(
                replied(DAY.plusDays(1), SHOP, "A", 1_000),
                replied(DAY, "s2", "A", 1_000),
                replied(DAY, SHOP, "B", 1_000),
                replied(DAY, SHOP, "A", 1_000));

        assertThat(names())
                .containsExactly(
                        "2026-11-11 s1",
                        "2026-11-11 s1 A",
                        "2026-11-11 s1 B",
                        "2026-11-11 s2",
                        "2026-11-11 s2 A",
                        "2026-11-12 s1",
                        "2026-11-12 s1 A");
    }

    @Test
    void shouldKeepToTheDayThatIsAsked() {
        rows.state(replied(DAY, SHOP, "A", 1_000), replied(DAY.plusDays(1), SHOP, "A", 1_000));

        assertThat(rows.reported(DAY))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.get("date").textValue()).isEqualTo("2026-11-11"));
    }

    @Test
    void shouldHaveNoRowInWhichEverythingIsZero() {
        rows.state(replied(DAY, SHOP, "A", 1_000)).retract(replied(DAY, SHOP, "A", 1_000));

        assertThat(rows.reported()).isEmpty();
    }

    @Test
    void shouldAlwaysShowTheThresholdsOfThePolicy() {
        rows.state(replied("A", 45_000));

        JsonNode within = rows.reported().get(0).get("within");

        assertThat(within.toString()).isEqualTo("{\"30\":0,\"60\":1,\"180\":1}");
    }

    @Test
    void shouldShowFiguresOfTheShopInItsOwnRowOnly() {
        rows.state(replied("A", 45_000));

        JsonNode shop = rows.reported().get(0);
        JsonNode agent = rows.reported().get(1);

        for (String field : List.of("botOnlySessions", "turns", "buyerWaitSumMs", "silent", "dsr")) {
            assertThat(shop.has(field)).as("%s in the shop's row", field).isTrue();
            assertThat(agent.has(field)).as("%s in an agent's row", field).isFalse();
        }
        assertThat(shop.has("agentId")).isFalse();
    }

    @Test
    void shouldShowFiguresOfPeopleInTheirRowsOnly() {
        rows.state(replied("A", 45_000));

        for (String field : List.of("csat", "dsrService")) {
            assertThat(rows.reported().get(0).has(field))
                    .as("%s in the shop's row", field)
                    .isFalse();
            assertThat(rows.reported().get(1).has(field))
                    .as("%s in an agent's row", field)
                    .isTrue();
        }
    }

    @Test
    void shouldCallNobodyUnassigned() {
        rows.state(new SessionStarted(SHOP, "b1", 0, DAY, "m1", false, false));

        assertThat(rows.reported().get(1).get("agentId").textValue()).isEqualTo("unassigned");
    }

    @Test
    void shouldShowQuantilesWithinTheirTolerance() {
        rows.state(replied("A", 10_000), replied("A", 20_000), replied("A", 30_000), replied("A", 100_000));

        JsonNode agent = rows.reported().get(1);

        assertThat(agent.get("responseP50Ms").asDouble()).isBetween(20_000 * 0.95, 20_000 * 1.05);
        assertThat(agent.get("responseP90Ms").asDouble()).isBetween(100_000 * 0.95, 100_000 * 1.05);
    }

    @Test
    void shouldPutEachRowOnALineOfItsOwn() {
        rows.state(replied("A", 45_000));

        assertThat(rows.text(null).lines().filter(line -> line.contains("\"date\"")))
                .hasSize(2)
                .allMatch(line -> line.contains("responseSumMs"));
        assertThat(rows.text(null)).endsWith("}\n");
    }

    @Test
    void shouldWriteWhatTheSchemaPromises() throws IOException {
        rows.state(
                replied("京东旗舰店:小美", 45_000),
                new SessionStarted(SHOP, "b1", 0, DAY, "m1", false, false),
                new SessionStarted(SHOP, "b2", 0, DAY, "m2", true, false));

        assertThat(schema().validate(Rows.parsed(rows.text(null)))).isEmpty();
    }

    @Test
    void shouldTellOfChatsThatEndedWhereTheirNumberWasHeldForNoTime() {
        rows.endedAtOnce(2);

        assertThat(Rows.parsed(rows.text(null)).at("/workload/0/levels/2/ended").intValue())
                .isEqualTo(1);
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (JsonNode row : rows.reported()) {
            String agent = row.has("agentId") ? " " + row.get("agentId").textValue() : "";
            names.add(row.get("date").textValue() + " " + row.get("shopId").textValue() + agent);
        }
        return names;
    }

    private static Schema schema() throws IOException {
        try (InputStream in = DayReport.class.getResourceAsStream("/io/deskpulse/schemas/day-report.schema.json")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Rows.parsed(text));
        }
    }
}

package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** Closed schemas are only worth something if they refuse; each case breaks a published example in one place. */
class OutputSchemasTest {

    private final PublishedSchema report = PublishedSchema.named("day-report");
    private final PublishedSchema alert = PublishedSchema.named("slow-response-alert");

    @Test
    void shouldRefuseAReportWithAFigureNobodyDefined() {
        ObjectNode example = example(report, 0);
        row(example, 0).put("conversionRate", 0);

        assertThat(report.errors(example)).isNotEmpty();
    }

    @Test
    void shouldRefuseAReportWithoutOneOfItsFigures() {
        ObjectNode example = example(report, 0);
        row(example, 0).remove("slowReceptions");

        assertThat(report.errors(example)).isNotEmpty();
    }

    @Test
    void shouldRefuseAnAgentRowWithFiguresOfTheShop() {
        ObjectNode example = example(report, 0);
        row(example, 1).put("botOnlySessions", 0);

        assertThat(report.errors(example)).isNotEmpty();
    }

    @Test
    void shouldRefuseAShopRowWithoutItsTurns() {
        ObjectNode example = example(report, 0);
        row(example, 0).remove("turns");

        assertThat(report.errors(example)).isNotEmpty();
    }

    @Test
    void shouldAcceptTheRowOfWhatNobodyOwned() {
        ObjectNode example = example(report, 0);
        row(example, 1).put("agentId", "unassigned");

        assertThat(report.errors(example)).isEmpty();
    }

    @Test
    void shouldRefuseRatiosInPlaceOfSums() {
        ObjectNode example = example(report, 0);
        row(example, 0).put("responseSumMs", 0.5);

        assertThat(report.errors(example)).isNotEmpty();
    }

    @Test
    void shouldRefuseAnAlertThatIsResolvedAtNoTime() {
        ObjectNode resolved = example(alert, 0);
        resolved.remove("resolvedAt");

        assertThat(alert.errors(resolved)).isNotEmpty();
    }

    @Test
    void shouldRefuseARaisedAlertThatIsResolvedAlready() {
        ObjectNode raised = example(alert, 1);
        raised.put("resolvedAt", 1_794_364_512_000L);

        assertThat(alert.errors(raised)).isNotEmpty();
    }

    @Test
    void shouldRefuseAnAlertThatQuotesTheBuyer() {
        ObjectNode raised = example(alert, 1);
        raised.put("text", "where is my parcel");

        assertThat(alert.errors(raised)).isNotEmpty();
    }

    private static ObjectNode example(PublishedSchema schema, int number) {
        return schema.document().get("examples").get(number).deepCopy();
    }

    private static ObjectNode row(ObjectNode report, int number) {
        return (ObjectNode) report.get("rows").get(number);
    }
}

package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What whoever is woken by an alert must find in it. */
class AlertRulesTest {

    private static final Pattern RUNBOOK = Pattern.compile("\\{\\{ \\$externalLabels\\.runbooks }}/([a-z-]+\\.md)");
    private static final Pattern BOARD = Pattern.compile(
            "\\{\\{ \\$externalLabels\\.boards }}/d/deskpulse-(live|staffing|shop|agent|pipeline)(\\?var-shop=.*)?");
    private static final Set<String> SEVERITIES = Set.of("critical", "warning", "info");
    private static final Set<String> SCOPES = Set.of("agent", "shop", "pipeline");

    static List<JsonNode> alerts() {
        return Deployment.rules("alert");
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void shouldSayHowUrgentItIsAndWhatItSpeaksOf(JsonNode alert) {
        assertThat(alert.path("labels").path("severity").asText()).isIn(SEVERITIES);
        assertThat(alert.path("labels").path("scope").asText()).isIn(SCOPES);
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void shouldSayItInEnglishAndInChinese(JsonNode alert) {
        assertThat(annotation(alert, "summary")).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(annotation(alert, "summary_zh")).containsPattern("\\p{IsHan}");
        assertThat(annotation(alert, "description")).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void shouldLeadToItsRunbookAndItsBoard(JsonNode alert) {
        assertThat(Deployment.RUNBOOKS.resolve(runbook(alert))).exists();
        assertThat(annotation(alert, "dashboard_url")).matches(BOARD);
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void shouldNameTheShopItSpeaksOf(JsonNode alert) {
        boolean ofPipeline = alert.path("labels").path("scope").asText().equals("pipeline");

        assertThat(annotation(alert, "summary").contains("{{ $labels.shop }}")).isNotEqualTo(ofPipeline);
        assertThat(annotation(alert, "dashboard_url").contains("{{ $labels.shop | urlquery }}"))
                .isNotEqualTo(ofPipeline);
    }

    @Test
    void shouldHaveNoRunbookWithoutAnAlert() {
        Set<String> wanted = alerts().stream().map(AlertRulesTest::runbook).collect(Collectors.toSet());

        assertThat(Deployment.runbooks())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void shouldHaveTheLinksFilledInByTheConfiguration() throws IOException {
        JsonNode labels =
                Deployment.yaml(Deployment.PROMETHEUS.resolve("prometheus.yml")).at("/global/external_labels");
        Path project = Deployment.ROOT.resolveSibling(labels.path("runbooks").asText());

        assertThat(Files.isSameFile(project, Deployment.RUNBOOKS)).isTrue();
        assertThat(labels.path("boards").asText()).startsWith("http");
    }

    private static String runbook(JsonNode alert) {
        Matcher url = RUNBOOK.matcher(annotation(alert, "runbook_url"));
        assertThat(url.matches()).as(alert.toString()).isTrue();
        return url.group(1);
    }

    private static String annotation(JsonNode alert, String name) {
        return alert.path("annotations").path(name).asText();
    }
}

package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule without tests for firing, for not firing and for resolving. */
class RuleTestsTest {

    private static final Set<String> ALWAYS_FIRING = Set.of("Watchdog");

    /** One test's looks at one alert, in the order of time. */
    private record Looks(List<Set<JsonNode>> firing) {

        static Looks at(String alert, JsonNode test) {
            return new Looks(test.path("alert_rule_test")
                    .valueStream()
                    .filter(look -> look.path("alertname").asText().equals(alert))
                    .map(look -> look.path("exp_alerts").valueStream().collect(Collectors.toSet()))
                    .toList());
        }

        boolean showQuietBeforeItFires() {
            return !firing.isEmpty() && firing.get(0).isEmpty() && fires();
        }

        boolean showItResolved() {
            return fires() && firing.get(firing.size() - 1).isEmpty();
        }

        boolean fires() {
            return firing.stream().anyMatch(alerts -> !alerts.isEmpty());
        }

        boolean expect(Optional<String> cause) {
            return cause.isEmpty()
                    || firing.stream().flatMap(Set::stream).anyMatch(alert -> alert.path("exp_labels")
                            .path("cause")
                            .asText()
                            .equals(cause.get()));
        }
    }

    static List<JsonNode> alerts() {
        return Deployment.rules("alert").stream()
                .filter(alert -> !ALWAYS_FIRING.contains(alert.path("alert").asText()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void shouldShowItQuietThenFiringThenResolved(JsonNode alert) {
        Optional<String> cause =
                Optional.ofNullable(alert.path("labels").get("cause")).map(JsonNode::asText);

        assertThat(looksAt(alert))
                .as("a test of %s %s", alert.path("alert").asText(), cause.orElse(""))
                .anyMatch(looks -> looks.showQuietBeforeItFires() && looks.showItResolved() && looks.expect(cause));
    }

    private static Stream<Looks> looksAt(JsonNode alert) {
        return Deployment.ruleTests().stream()
                .flatMap(file -> Deployment.yaml(file).path("tests").valueStream())
                .map(test -> Looks.at(alert.path("alert").asText(), test));
    }
}

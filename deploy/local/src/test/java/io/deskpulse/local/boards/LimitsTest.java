package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.local.monitoring.Deployment;
import io.deskpulse.policy.Aspect;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours turn where policies and rules say that a figure turns bad. */
class LimitsTest {

    private final JsonNode limits = Boards.json(Boards.FOLDER.resolve("src").resolve("limits.json"));
    private final ShopPolicy policy = PolicyBook.GENERIC.of("any shop");

    @ParameterizedTest
    @EnumSource
    void shouldBeTheLevelsOfAlerts(AlertLevel level) {
        String name = level.name().toLowerCase(Locale.ROOT);

        assertThat(limits.path("alertLevelSeconds").path(name).asLong())
                .isEqualTo(policy.alertLevels().of(level).toSeconds());
    }

    @Test
    void shouldBeTheTargetsOfTheScorecard() {
        assertThat(limits.path("targets").propertyStream()).isNotEmpty().allSatisfy(target -> assertThat(
                        policy.scorecard()
                                .targets()
                                .get(Aspect.ofId(target.getKey()).orElseThrow()))
                .isEqualTo(target.getValue().asDouble()));
        assertThat(limits.path("minimumSample").asInt())
                .isEqualTo(policy.scorecard().minimumSample());
    }

    @Test
    void shouldBeTheOverloadOfThePolicy() {
        assertThat(limits.path("overloadWaitingPerAgent").asInt())
                .isEqualTo(policy.overload().waitingPerAgent());
    }

    @Test
    void shouldBeTheThresholdsOfTheRules() {
        Map<String, String> rules = Deployment.rules("record").stream()
                .collect(Collectors.toMap(
                        rule -> rule.path("record").asText(),
                        rule -> rule.path("expr").asText(),
                        (one, other) -> one));

        assertThat(limits.path("rules").propertyStream()).isNotEmpty().allSatisfy(rule -> assertThat(rules)
                .containsEntry(rule.getKey(), "vector(" + rule.getValue().asText() + ")"));
    }
}

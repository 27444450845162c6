package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When nobody is told: by the clock of the people at the desk, and never of what cannot wait. */
class AlertmanagerTimesTest {

    private final JsonNode config = Deployment.yaml(Deployment.ALERTMANAGER.resolve("alertmanager.yml"));

    @Test
    void shouldGoByTheClockOfShanghai() {
        List<JsonNode> intervals = config.path("time_intervals")
                .valueStream()
                .flatMap(named -> named.path("time_intervals").valueStream())
                .toList();

        assertThat(intervals).isNotEmpty().allSatisfy(interval -> assertThat(
                        interval.path("location").asText())
                .isEqualTo("Asia/Shanghai"));
    }

    @Test
    void shouldMuteNothingButWhatCanWait() {
        assertThat(muted()).isNotEmpty().allSatisfy(route -> assertThat(
                        route.path("matchers").valueStream().map(JsonNode::asText))
                .containsAnyOf("severity=\"warning\"", "severity=\"info\""));
    }

    @Test
    void shouldGroupByShop() {
        assertThat(config.at("/route/group_by").valueStream().map(JsonNode::asText))
                .containsExactly("shop");
    }

    private List<JsonNode> muted() {
        return config.at("/route/routes")
                .valueStream()
                .filter(route -> route.has("mute_time_intervals"))
                .toList();
    }
}

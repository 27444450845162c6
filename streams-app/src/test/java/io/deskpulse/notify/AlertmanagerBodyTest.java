package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlertmanagerBodyTest {

    /** As Alertmanager 0.25 posts it, shortened in nothing but its addresses. */
    private static final String POSTED =
            """
            {"receiver":"robots","status":"firing","alerts":[
              {"status":"firing","labels":{"alertname":"Down","severity":"critical","shop":"s1"},
               "annotations":{"summary":"it is down","summary_zh":"已停止","runbook_url":"x"},
               "startsAt":"2026-11-11T10:40:00.123456789+08:00","endsAt":"0001-01-01T00:00:00Z",
               "generatorURL":"x","fingerprint":"f1"},
              {"status":"resolved","labels":{"alertname":"Lag"},"annotations":{},
               "startsAt":"2026-11-11T02:00:00Z","endsAt":"2026-11-11T02:10:00Z","generatorURL":"x","fingerprint":"f2"}],
             "groupLabels":{},"commonLabels":{},"commonAnnotations":{},"externalURL":"x","version":"4",
             "groupKey":"{}:{}","truncatedAlerts":0}
            """;

    private static List<Incident> read(String body) throws BodyException {
        return AlertmanagerBody.read(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldReadWhatAlertmanagerPosts() throws Exception {
        assertThat(read(POSTED))
                .containsExactly(
                        new Incident(
                                Map.of("alertname", "Down", "severity", "critical", "shop", "s1"),
                                false,
                                Instant.parse("2026-11-11T02:40:00.123456789Z"),
                                "it is down",
                                "已停止"),
                        new Incident(Map.of("alertname", "Lag"), true, Instant.parse("2026-11-11T02:00:00Z"), "", ""));
    }

    @Test
    void shouldReadAGroupWithoutAlerts() throws Exception {
        assertThat(read("{\"alerts\":[]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"alerts\":{}}",
                "{\"alerts\":[1]}",
                "{\"alerts\":[]} x",
                "{\"alerts\":[{\"status\":\"pending\",\"startsAt\":\"2026-11-11T02:00:00Z\"}]}",
                "{\"alerts\":[{\"status\":\"firing\",\"startsAt\":\"yesterday\"}]}",
                "{\"alerts\":[{\"status\":\"firing\"}]}"
            })
    void shouldRefuseAnythingElse(String body) {
        assertThat(catchThrowableOfType(BodyException.class, () -> read(body))).isNotNull();
    }

    @Test
    void shouldTakeASeverityItDoesNotKnowForTheWorst() throws Exception {
        assertThat(read(POSTED)).extracting(Incident::severity).containsExactly(Severity.CRITICAL, Severity.CRITICAL);
        assertThat(read(POSTED.replace("critical", "warning")).get(0).severity())
                .isEqualTo(Severity.WARNING);
    }
}

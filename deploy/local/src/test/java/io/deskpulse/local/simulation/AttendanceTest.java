package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Presence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOON = Instant.parse("2026-11-10T04:00:00Z");

    private final TrafficSimulation traffic =
            TrafficSimulation.endless(new SimulationSettings(6, 40, 5, false, 3, NOON, ZONE));

    private List<AgentStatus> until(Duration time) {
        Attendance attendance = traffic.attendance();
        List<AgentStatus> statuses = new ArrayList<>();
        for (long second = 0; second <= time.toSeconds(); second += 7) {
            statuses.addAll(attendance.changesBy(NOON.plusSeconds(second).toEpochMilli()));
        }
        return statuses;
    }

    @Test
    void shouldBeginWithWhoIsThere() {
        List<AgentStatus> first = until(Duration.ZERO);

        assertThat(first)
                .isNotEmpty()
                .allSatisfy(status -> assertThat(status.at()).isEqualTo(NOON.toEpochMilli()))
                .extracting(AgentStatus::status)
                .doesNotContain(Presence.OFFLINE)
                .contains(Presence.ONLINE, Presence.AWAY);
    }

    @Test
    void shouldTellNothingOfShopsWhosePlatformDoesNot() {
        List<String> silent = traffic.marketplace().shops().stream()
                .filter(shop -> !shop.profile().tellsPresence())
                .map(Shop::shopId)
                .toList();

        assertThat(silent).isNotEmpty();
        assertThat(until(Duration.ofHours(24))).extracting(AgentStatus::shopId).doesNotContainAnyElementsOf(silent);
    }

    @Test
    void shouldLetEverybodyComeEatAndGoOnceADay() {
        Map<String, List<Presence>> days = new HashMap<>();
        until(Duration.ofHours(24)).forEach(status -> days.computeIfAbsent(status.agentId(), none -> new ArrayList<>())
                .add(status.status()));

        assertThat(days.values()).allSatisfy(day -> assertThat(day)
                .contains(Presence.ONLINE, Presence.AWAY, Presence.OFFLINE)
                .hasSizeBetween(4, 5));
    }

    @Test
    void shouldSayGoodbyeAtTheEndOfTheShift() {
        assertThat(until(Duration.ofHours(24)))
                .filteredOn(status -> status.status() == Presence.OFFLINE)
                .extracting(status -> LocalTime.ofInstant(Instant.ofEpochMilli(status.at()), ZONE)
                        .truncatedTo(ChronoUnit.MINUTES))
                .contains(LocalTime.of(17, 30), LocalTime.MIDNIGHT);
    }
}

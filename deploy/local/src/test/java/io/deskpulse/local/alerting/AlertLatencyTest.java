package io.deskpulse.local.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.local.alerting.AlertListener.Heard;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How late the stream's alerts are under load: reported, and held to be early never and late within reason. */
class AlertLatencyTest {

    private static final String SHOP = "watched";
    private static final int BUYERS = 210;
    private static final int LEVELS = AlertLevel.values().length;

    /** Messages until the virtual machine has compiled what it needs often; an application runs for days. */
    private static final int WARM_UP = 5_000;

    private static final String POLICIES =
            """
            {"default": {"pack": "generic", "alertLevels": {"warn": "2 s", "alert": "4 s", "breach": "6 s"}}}
            """;

    /** What no machine needs that is at work at all; what the product promises is a second. */
    private static final Duration WITHIN_REASON = Duration.ofSeconds(10);

    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() throws Exception {
        desk = Desk.open(folder, POLICIES);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void shouldRaiseEachLevelOnceAfterItIsPassedAndResolveItAfterTheAnswer() throws Exception {
        try (Traffic traffic = new Traffic(desk)) {
            desk.awaitReceived(WARM_UP);
            traffic.staggered(BUYERS, buyer -> desk.ask(SHOP, "b" + buyer, "a" + buyer % 10));
            awaitAlerts(AlertState.RAISED);
            for (int buyer = 0; buyer < BUYERS; buyer++) {
                desk.reply(SHOP, "b" + buyer, "a" + buyer % 10);
            }
            awaitAlerts(AlertState.RESOLVED);
        }
        assertThat(legsAndLevels(AlertState.RAISED)).doesNotHaveDuplicates().hasSize(BUYERS * LEVELS);
        assertThat(legsAndLevels(AlertState.RESOLVED))
                .containsExactlyInAnyOrderElementsOf(legsAndLevels(AlertState.RAISED));
        assertThat(desk.alerts().raised(SHOP))
                .allMatch(alert -> alert.raisedAt() >= alert.waitingSince() + alert.thresholdMs());
        Lateness lateness = Lateness.of(desk.alerts().of(SHOP, AlertState.RAISED));
        System.out.println(lateness.words());
        assertThat(lateness.percentile(99)).isLessThan(WITHIN_REASON.toMillis());
    }

    private static void awaitAlerts(AlertState state) {
        await().atMost(Desk.PATIENCE).until(() -> desk.alerts().of(SHOP, state).size() >= BUYERS * LEVELS);
    }

    private static List<Tuple> legsAndLevels(AlertState state) {
        return desk.alerts().of(SHOP, state).stream()
                .map(Heard::alert)
                .map(alert -> Tuple.tuple(alert.legId(), alert.level()))
                .toList();
    }
}

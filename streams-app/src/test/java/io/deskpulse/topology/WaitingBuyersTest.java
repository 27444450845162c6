package io.deskpulse.topology;

import static io.deskpulse.desk.Ledger.PLATFORM;
import static io.deskpulse.topology.Chats.SHOP;
import static io.deskpulse.topology.Chats.ask;
import static io.deskpulse.topology.Chats.at;
import static io.deskpulse.topology.Chats.reply;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.live.Standing;
import io.deskpulse.live.Whose;
import io.deskpulse.live.Window;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With no further event in any topic a waiting buyer still ages, alerts and counts. */
class WaitingBuyersTest {

    private static final Duration TICK = Duration.ofMillis(100);

    private PipelineRun run;

    @BeforeEach
    void start(@TempDir Path folder) throws ConfigException {
        run = PipelineRun.in(folder);
    }

    @AfterEach
    void end() {
        run.close();
    }

    private Standing shop() {
        return run.live().standings().get(Whose.shop(SHOP));
    }

    @Test
    void shouldAgeAWaitingBuyerInSilence() {
        run.send(ask("m1", at("10:10:00"))).silence(Duration.ofSeconds(75));

        assertThat(shop().waiting()).isEqualTo(1);
        assertThat(shop().oldestWaitMs()).isEqualTo(75_000);
        assertThat(shop().overdue(AlertLevel.WARN)).isEqualTo(1);
        assertThat(shop().activeSessions()).isEqualTo(1);
    }

    @Test
    void shouldTellEveryLevelWithinATickOfItsPassing() throws RejectedException {
        run.send(ask("m1", at("10:10:00"))).silence(Duration.ofSeconds(60));
        assertThat(run.alerts()).isEmpty();

        run.silence(TICK);
        assertThat(run.alerts())
                .singleElement()
                .returns(AlertLevel.WARN, SlowResponseAlert::level)
                .returns(at("10:11:00.100").toEpochMilli(), SlowResponseAlert::raisedAt);

        run.silence(Duration.ofMinutes(2));
        assertThat(run.alerts())
                .extracting(SlowResponseAlert::level)
                .containsExactly(AlertLevel.ALERT, AlertLevel.BREACH);
    }

    @Test
    void shouldResolveTheAlertsAfterTheAnswer() throws RejectedException {
        run.send(ask("m1", at("10:10:00"))).silence(Duration.ofSeconds(61)).silence(TICK);
        run.send(reply("m2", "mei", at("10:11:05"))).silence(TICK).silence(TICK);

        assertThat(run.alerts())
                .extracting(SlowResponseAlert::state, SlowResponseAlert::resolvedAt)
                .containsExactly(
                        tuple(AlertState.RAISED, SlowResponseAlert.NOT_RESOLVED),
                        tuple(AlertState.RESOLVED, at("10:11:05").toEpochMilli()));
        assertThat(shop().waiting()).isZero();
    }

    @Test
    void shouldCountAWaitThatTimeAloneMakesMissed() {
        run.send(ask("m1", at("10:10:00"))).silence(Duration.ofSeconds(61));

        var pane = run.live().windows(Window.FIVE_MINUTES).get(Whose.agent(SHOP, null));
        assertThat(pane.missed().get(PLATFORM, 60)).isEqualTo(1);
    }

    @Test
    void shouldEmptyAWindowInSilence() {
        run.send(ask("m1", at("10:10:00")), reply("m2", "mei", at("10:10:20")));
        assertThat(run.live()
                        .windows(Window.FIVE_MINUTES)
                        .get(Whose.shop(SHOP))
                        .row()
                        .get(Figure.LEGS_REPLIED))
                .isEqualTo(1);

        run.silence(Duration.ofMinutes(5));

        assertThat(run.live().windows(Window.FIVE_MINUTES)).doesNotContainKey(Whose.agent(SHOP, "mei"));
    }

    @Test
    void shouldMeasureHowLongAnEventTakesToItsFigure() {
        run.send(ask("m1", at("10:10:00")));

        assertThat(run.latencies().counts().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(run.postings().size());
    }
}

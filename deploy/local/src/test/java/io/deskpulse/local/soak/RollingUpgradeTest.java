package io.deskpulse.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** State that the version before has written, in the hands of a group that goes on working meanwhile. */
@Timeout(300)
class RollingUpgradeTest {

    private static final int PARTITIONS = 4;
    private static final int LAYOUT_NOW = 2;

    @TempDir
    private Path folder;

    @Test
    void shouldComeToTheSameFiguresFromRowsOfTheLayoutBefore() throws Exception {
        DayOfTraffic day = new DayOfTraffic(7, 0, Duration.ofMinutes(4), 5);
        List<Event> events = day.events();
        int third = events.size() / 3;
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary());
                PairOfPipelines group = new PairOfPipelines(broker, "upgrade", PARTITIONS, folder)) {
            group.createTopics();
            group.start();
            DayRowChangelog changelog = new DayRowChangelog(group.config(0));
            group.publish(events.subList(0, third));
            group.awaitReceived(third);
            PairOfPipelines.await().until(() -> changelog.holds(group.rows().values()));
            changelog.rewriteInLayoutBefore();
            assertThat(changelog.ofLayoutBefore()).isPositive();

            group.publish(events.subList(third, 2 * third));
            group.restart(0);
            group.publish(events.subList(2 * third, events.size()));
            group.restart(1);
            group.publish(day.closing());

            PairOfPipelines.await().until(() -> group.report(day.date()).equals(day.report()));
            try (Told told = new Told(broker.bootstrapServers())) {
                Comparison topics = new Comparison(told, day);
                PairOfPipelines.await().until(() -> topics.outcome().lines().isEmpty());
            }
            assertThat(changelog.ofLayout(LAYOUT_NOW)).isPositive();
        }
        ReadmeRow.seen(
                RollingUpgradeTest.class,
                "state in the layout of the version before, found by a group whose instances are replaced one by one under"
                        + " traffic",
                "read, and written in the new layout; nothing lost or counted twice");
    }
}

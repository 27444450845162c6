package io.deskpulse.local.pipeline;

import static io.deskpulse.local.pipeline.Installation.ask;
import static io.deskpulse.local.pipeline.Installation.awaitReceived;
import static io.deskpulse.local.pipeline.Installation.reply;
import static io.deskpulse.local.pipeline.Installation.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.Pipeline;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State on disk that cannot be read costs a restoration and nothing else. */
class DamagedStateTest {

    private static EmbeddedBroker broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
    }

    @AfterAll
    static void endBroker() {
        broker.close();
    }

    @Test
    void shouldGoOnWhereItEndedWhenAllFilesAreOverwritten() throws Exception {
        Installation shop = new Installation(broker, "noise");
        shop.createTopics(2);
        shop.publish(ask("m1", "b1", 0), reply("m2", "b1", 20));
        try (Pipeline first = started(shop.pipeline(folder))) {
            awaitReceived(first, 2);
        }
        List<Path> files = files();
        assertThat(files).as("what the stores keep on disk").hasSizeGreaterThan(4);
        for (Path file : files) {
            Files.writeString(file, "this was a store");
        }
        shop.publish(ask("m3", "b1", 30), reply("m2", "b1", 20));
        try (Pipeline second = started(shop.pipeline(folder))) {
            awaitReceived(second, 4);

            assertThat(second.dayRows(Installation.DAY)
                            .get(DayKey.shop(Installation.DAY, "s1"))
                            .get(Figure.BUYER_MESSAGES))
                    .isEqualTo(2);
            assertThat(second.totals().duplicates()).isEqualTo(1);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains("rocksdb"))
                    .toList();
        }
    }
}

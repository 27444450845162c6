package io.deskpulse.local.pipeline;

import static io.deskpulse.local.pipeline.Installation.ask;
import static io.deskpulse.local.pipeline.Installation.awaitReceived;
import static io.deskpulse.local.pipeline.Installation.reply;
import static io.deskpulse.local.pipeline.Installation.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.Pipeline;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.Event;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put off until a commit must be written before a task goes to another instance. */
class MovingTasksTest {

    @TempDir
    private Path folder;

    @Test
    void shouldKeepEveryFigureWhenTasksGoToAnotherInstanceAndBack() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            Installation shop = new Installation(broker, "moving");
            shop.createTopics(2);
            shop.publish(chats(0, 40));
            try (Pipeline first = shop.pipeline(folder.resolve("a"))) {
                first.start();
                awaitReceived(first, 80);
                try (Pipeline second = shop.pipeline(folder.resolve("b"))) {
                    second.start();
                    shop.publish(chats(40, 80));
                    awaitShared(first, second);
                }
                shop.publish(chats(80, 120));
                awaitReceived(first, 240);

                assertThat(shop(first, Figure.BUYER_MESSAGES)).isEqualTo(120);
                assertThat(shop(first, Figure.RESPONSE_SUM_MS)).isEqualTo(120 * 20_000L);
            }
        }
    }

    /** Until the second has taken over some of the work and both together have done all of it. */
    private static void awaitShared(Pipeline first, Pipeline second) {
        Awaitility.await().atMost(Installation.PATIENCE).until(() -> {
            long taken = second.totals().receivedInAll();
            return taken > 0 && taken + first.totals().receivedInAll() == 160;
        });
    }

    private static Event[] chats(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(i -> Stream.of(ask("ask-" + i, "b" + i, 0), reply("reply-" + i, "b" + i, 20)))
                .toArray(Event[]::new);
    }
}

package io.deskpulse.local.pipeline;

import static io.deskpulse.local.pipeline.Installation.ask;
import static io.deskpulse.local.pipeline.Installation.reply;
import static io.deskpulse.local.pipeline.Installation.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.Pipeline;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.Event;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.NotReadyException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put off until a commit must be lost with a transaction that fails, and done again with the one that does not. */
class FailedTransactionTest {

    private static final int BUYERS = 60;

    @TempDir
    private Path folder;

    /** While journeys and facts are put off, and while buyers are followed and facts added up beside the task's thread. */
    @ParameterizedTest
    @CsvSource({"Gate, process, 40, 100", "BuyerJourney, follow, 2, 4", "ShopDesk, post, 2, 6"})
    void shouldCountEveryEventOnceThoughItsTransactionFailedBefore(
            String processor, String method, int first, int second) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            Installation shop = new Installation(broker, "failing");
            shop.createTopics(2);
            shop.publish(chats());
            FailingWall wall = new FailingWall("." + processor, method, List.of(first, second));
            try (Pipeline pipeline = new Pipeline(shop.config(folder, 2), PolicyBook.GENERIC, wall)) {
                pipeline.start();
                awaitAllOf(pipeline);

                assertThat(wall.failures())
                        .as("the wall clock failed in the middle of the work")
                        .isEqualTo(2);
                // The thread in place of one that failed may still be joining, and nobody is answered meanwhile.
                patiently().ignoreException(NotReadyException.class).untilAsserted(() -> {
                    assertThat(shop(pipeline, Figure.BUYER_MESSAGES)).isEqualTo(BUYERS);
                    assertThat(shop(pipeline, Figure.AGENT_MESSAGES)).isEqualTo(BUYERS);
                    assertThat(shop(pipeline, Figure.RESPONSE_SUM_MS)).isEqualTo(BUYERS * 20_000L);
                });
            }
        }
    }

    private static void awaitAllOf(Pipeline pipeline) {
        patiently()
                .until(() -> pipeline.totals().receivedInAll() == 2 * BUYERS
                        && pipeline.totals().allFactsArrived());
    }

    /** The failures are meant; they must not fail the waiting. */
    private static ConditionFactory patiently() {
        return Awaitility.await().dontCatchUncaughtExceptions().atMost(Installation.PATIENCE);
    }

    private static Event[] chats() {
        List<Event> events = new ArrayList<>();
        for (int buyer = 0; buyer < BUYERS; buyer++) {
            events.add(ask("ask-" + buyer, "b" + buyer, 0));
            events.add(reply("reply-" + buyer, "b" + buyer, 20));
        }
        return events.toArray(Event[]::new);
    }

    /** A clock that throws at some of a processor's looks at it, which it takes while it works on a record. */
    private static final class FailingWall implements InstantSource {

        private final String processor;
        private final String method;
        private final List<Integer> failingLooks;
        private final AtomicInteger looks = new AtomicInteger();
        private final AtomicInteger failures = new AtomicInteger();

        FailingWall(String processor, String method, List<Integer> failingLooks) {
            this.processor = processor;
            this.method = method;
            this.failingLooks = failingLooks;
        }

        int failures() {
            return failures.get();
        }

        @Override
        public Instant instant() {
            if (isAskedByProcessor() && failingLooks.contains(looks.incrementAndGet())) {
                failures.incrementAndGet();
                throw new IllegalStateException("the clock stopped");
            }
            return Installation.TEN.plusSeconds(30);
        }

        private boolean isAskedByProcessor() {
            return StackWalker.getInstance()
                    .walk(frames ->
                            frames.anyMatch(frame -> frame.getClassName().endsWith(processor)
                                    && frame.getMethodName().equals(method)));
        }
    }
}

package io.deskpulse.local.facts;

import static io.deskpulse.local.facts.FactsTopic.posting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.fact.Posting;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.topology.FactReader;
import io.deskpulse.topology.FactsUnreadableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The facts topic read again from a real broker. */
class FactReaderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger TOPICS = new AtomicInteger();
    private static final long DAY_BEGINS = 1_794_326_400_000L;
    private static final long BEFORE = DAY_BEGINS - 1;
    private static final long AFTER = DAY_BEGINS + 1;

    private static EmbeddedBroker broker;

    private final List<Posting> read = new ArrayList<>();
    private String prefix = "";
    private FactsTopic topic;

    @BeforeAll
    static void startBroker() {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
    }

    @AfterAll
    static void stopBroker() {
        broker.close();
    }

    @BeforeEach
    void createTopic() throws Exception {
        prefix = "t" + TOPICS.incrementAndGet() + "-";
        topic = new FactsTopic(broker, prefix);
        topic.create();
    }

    private FactReader reader(String servers, InstantSource wall, Duration patience) throws ConfigException {
        return new FactReader(
                AppConfig.of(Map.of("bootstrap-servers", servers, "topic-prefix", prefix)), wall, patience);
    }

    private boolean readSince(long since, String shop) throws Exception {
        return reader(broker.bootstrapServers(), Clock.systemUTC(), PATIENCE).read(shop, since, read::add);
    }

    @Nested
    class WhenAllIsKept {

        @Test
        void shouldFindEveryShopInItsPartitionAndNothingOfOthers() throws Exception {
            for (int shop = 0; shop < 3 * FactsTopic.PARTITIONS; shop++) {
                topic.append(AFTER, posting("店-" + shop, "r" + shop));
            }

            for (int shop = 0; shop < 3 * FactsTopic.PARTITIONS; shop++) {
                read.clear();
                assertThat(readSince(DAY_BEGINS, "店-" + shop)).isTrue();
                assertThat(read).containsExactly(posting("店-" + shop, "r" + shop));
            }
        }

        @Test
        void shouldHandOverStatementsAndRetractionsInTheirOrder() throws Exception {
            Posting stated = posting("s1", "r1");
            Posting takenBack = new Posting(-1, stated.fact());
            topic.append(AFTER, stated);
            topic.append(AFTER, takenBack);
            topic.append(AFTER, posting("s1", "r2"));

            readSince(DAY_BEGINS, "s1");

            assertThat(read).containsExactly(stated, takenBack, posting("s1", "r2"));
        }

        @Test
        void shouldBeginWhereTheDayBegins() throws Exception {
            topic.append(BEFORE, posting("s1", "yesterday"));
            topic.append(DAY_BEGINS, posting("s1", "today"));

            assertThat(readSince(DAY_BEGINS, "s1")).isTrue();
            assertThat(read).containsExactly(posting("s1", "today"));
        }

        @Test
        void shouldLeaveOutWhatWasNeverCommitted() throws Exception {
            topic.appendInTransaction(AFTER, posting("s1", "r1"));
            topic.appendInVain(AFTER, posting("s1", "aborted"));

            readSince(DAY_BEGINS, "s1");

            assertThat(read).containsExactly(posting("s1", "r1"));
        }

        @Test
        void shouldFindNothingWhenTheDayHasNotBegunYet() throws Exception {
            topic.append(BEFORE, posting("s1", "yesterday"));

            assertThat(readSince(DAY_BEGINS, "s1")).isTrue();
            assertThat(read).isEmpty();
        }

        @Test
        void shouldFindNothingInAnEmptyTopic() throws Exception {
            assertThat(readSince(DAY_BEGINS, "s1")).isTrue();
            assertThat(read).isEmpty();
        }

        @Test
        void shouldReadFromTheBeginningWhenAskedForTimesBeforeAllTimes() throws Exception {
            topic.append(AFTER, posting("s1", "r1"));

            assertThat(readSince(-1, "s1")).isTrue();
            assertThat(read).hasSize(1);
        }
    }

    @Nested
    class WhenTheOldestWasDeleted {

        @Test
        void shouldSayThatTheDayMayNotBeWhole() throws Exception {
            RecordMetadata first = topic.append(AFTER, posting("s1", "gone"));
            topic.append(AFTER, posting("s1", "kept"));
            topic.deleteUpTo(first);

            assertThat(readSince(DAY_BEGINS, "s1")).isFalse();
            assertThat(read).containsExactly(posting("s1", "kept"));
        }

        @Test
        void shouldBeWholeWhenTheDayBeganAfterThat() throws Exception {
            RecordMetadata first = topic.append(BEFORE - 2, posting("s1", "gone"));
            topic.append(BEFORE, posting("s1", "yesterday"));
            topic.append(AFTER, posting("s1", "today"));
            topic.deleteUpTo(first);

            assertThat(readSince(DAY_BEGINS, "s1")).isTrue();
            assertThat(read).containsExactly(posting("s1", "today"));
        }
    }

    @Nested
    class WhenItCannotBeRead {

        @Test
        void shouldGiveUpWhenItTakesTooLong() throws Exception {
            topic.append(AFTER, posting("s1", "r1"));
            AtomicInteger looks = new AtomicInteger();
            InstantSource hurried = () -> Instant.EPOCH.plus(PATIENCE.multipliedBy(2L * looks.getAndIncrement()));
            FactReader reader = reader(broker.bootstrapServers(), hurried, PATIENCE);

            assertThatThrownBy(() -> reader.read("s1", DAY_BEGINS, read::add))
                    .isInstanceOf(FactsUnreadableException.class)
                    .hasMessage("the facts cannot be read within 30 s");
        }

        @Test
        void shouldSayThatNoBrokerAnswers() throws Exception {
            FactReader reader = reader("127.0.0.1:1", Clock.systemUTC(), Duration.ofMillis(500));

            assertThatThrownBy(() -> reader.read("s1", DAY_BEGINS, read::add))
                    .isInstanceOf(FactsUnreadableException.class)
                    .hasMessageContaining("Kafka does not answer");
        }

        @Test
        void shouldSayThatThereIsNoSuchTopic() throws Exception {
            prefix = "elsewhere-";
            FactReader reader = reader(broker.bootstrapServers(), Clock.systemUTC(), Duration.ofSeconds(5));

            assertThatThrownBy(() -> reader.read("s1", DAY_BEGINS, read::add))
                    .isInstanceOf(FactsUnreadableException.class);
        }
    }
}

package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.fact.FactCodec;
import io.deskpulse.policy.PolicyBook;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Buyers followed beside a task's thread, which sends what comes of it with the commit. */
class BuyerJourneyTest {

    /** More than are handed over at once. */
    private static final int MANY = 200;

    private final MockProcessorContext<Object, Object> context = new MockProcessorContext<>();
    private final BeforeCommit commit = BeforeCommit.named(JourneyStage.COMMIT).build();
    private final TestWall wall = new TestWall(Chats.at("10:00:00"));
    private final BuyerJourney journey = new BuyerJourney(setup());

    private Setup setup() {
        try {
            return new Setup(AppConfig.of(Map.of()), PolicyBook.GENERIC, wall, new PipelineInsight(wall));
        } catch (ConfigException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        context.setRecordMetadata("chat-messages", 0, 0);
        begin(commit);
        begin(StoredLedger.storeNamed(JourneyStage.LEDGER).withLoggingDisabled().build());
        begin(Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(JourneyStage.JOURNEYS), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build());
        journey.init(context);
    }

    private void begin(StateStore store) {
        store.init(context.getStateStoreContext(), store);
    }

    @AfterEach
    void close() {
        journey.close();
    }

    private void ask(int buyer) {
        Event event = Chats.ask("ask-" + buyer, "b" + buyer, wall.instant());
        Admitted admitted = new Admitted(
                event, EventCodec.encode(event), context.recordMetadata().orElseThrow());
        Bytes key = Bytes.wrap(event.key().getBytes(StandardCharsets.UTF_8));
        journey.process(new Record<>(key, admitted, event.at()));
    }

    /** How many facts have been sent. */
    private int facts() {
        return context.forwarded(PipelineTopology.STATE_FACTS).stream()
                .mapToInt(sent ->
                        FactCodec.decodeAll((byte[]) sent.record().value()).size())
                .sum();
    }

    private int factsOfOne() {
        ask(0);
        commit.flushCache();
        int facts = facts();
        context.resetForwards();
        return facts;
    }

    @Test
    void shouldHaveFollowedAllWhenACommitIsOver() {
        int each = factsOfOne();
        assertThat(each).isPositive();

        IntStream.rangeClosed(1, MANY).forEach(this::ask);
        commit.flushCache();

        assertThat(facts()).isEqualTo(MANY * each);
    }

    /** Kafka Streams opens the same processor again where a transaction was lost, and hands it the same events again. */
    @Test
    void shouldForgetWhatWasNotCommittedWhenItIsOpenedAgain() {
        int each = factsOfOne();

        IntStream.rangeClosed(1, MANY).forEach(this::ask);
        journey.close();
        journey.init(context);
        context.resetForwards();
        commit.flushCache();
        assertThat(facts()).isZero();

        IntStream.rangeClosed(1, MANY).forEach(this::ask);
        commit.flushCache();
        assertThat(facts()).isEqualTo(MANY * each);
    }
}

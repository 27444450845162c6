package io.deskpulse.topology;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.AgentStatusCodec;
import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Posting;
import io.deskpulse.live.LiveView;
import io.deskpulse.policy.PolicyBook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.StateStore;
import org.jspecify.annotations.Nullable;

/** The whole pipeline in one thread: events are sent, time passes in silence, and what came of it is looked at. */
final class PipelineRun implements AutoCloseable {

    private final TestWall wall = new TestWall(Chats.at("10:00:00"));
    private final PipelineInsight insight = new PipelineInsight(wall);
    private final AppConfig config;
    private final TopologyTestDriver driver;
    private final PipelineInputs inputs;
    private final PipelineOutputs outputs;

    private PipelineRun(AppConfig config) {
        this.config = config;
        Properties properties = new Properties();
        properties.putAll(StreamsSettings.of(config));
        driver = new TopologyTestDriver(
                PipelineTopology.build(config, PolicyBook.GENERIC, wall, insight), properties, wall.instant());
        Topics topics = new Topics(config);
        inputs = new PipelineInputs(driver, topics);
        outputs = new PipelineOutputs(driver, topics);
    }

    /** A pipeline with its state in that folder and the default settings, but for those given as name, value, name, value. */
    static PipelineRun in(Path folder, String... settings) throws ConfigException {
        Map<String, String> overrides = new HashMap<>(Map.of("state-dir", folder.toString()));
        for (int i = 0; i < settings.length; i += 2) {
            overrides.put(settings[i], settings[i + 1]);
        }
        return new PipelineRun(AppConfig.of(overrides));
    }

    /** Events arrive, each when it happens or, if it is late, at once. */
    PipelineRun send(Event... events) {
        for (Event event : events) {
            wall.reach(Instant.ofEpochMilli(event.at()));
            deliver(event);
        }
        return this;
    }

    /** Somebody says whether he is there; told as soon as it is so, or at once. */
    PipelineRun tell(AgentStatus status) {
        wall.reach(Instant.ofEpochMilli(status.at()));
        return tell(status.key(), AgentStatusCodec.encode(status));
    }

    /** Any bytes arrive by the topic of statuses. */
    PipelineRun tell(String key, byte[] value) {
        inputs.tell(key.getBytes(StandardCharsets.UTF_8), value, wall.instant());
        return this;
    }

    /** Any bytes arrive by the topic of facts. */
    PipelineRun state(String key, byte[] value) {
        inputs.state(key.getBytes(StandardCharsets.UTF_8), value, wall.instant());
        return this;
    }

    /** An event arrives without the wall clock moving, whatever its time. */
    PipelineRun deliver(Event event) {
        return send(event.topic(), event.key(), EventCodec.encode(event));
    }

    /** Any bytes arrive. */
    PipelineRun send(InputTopic topic, @Nullable String key, byte @Nullable [] value) {
        byte[] keyBytes = key == null ? null : key.getBytes(StandardCharsets.UTF_8);
        inputs.send(topic, keyBytes, value, wall.instant());
        return this;
    }

    /** Any record arrives. */
    PipelineRun offer(Offered record) {
        inputs.send(record.topic(), record.key(), record.value(), wall.instant());
        return this;
    }

    /** The wall clock is put to an instant, unless it has passed, before anything is sent. */
    PipelineRun reach(Instant instant) {
        wall.reach(instant);
        return this;
    }

    /** Time passes and nobody says anything. */
    PipelineRun silence(Duration time) {
        wall.pass(time);
        driver.advanceWallClockTime(time);
        return this;
    }

    /** The same until an instant, if it has not passed yet. */
    PipelineRun silenceUntil(Instant instant) {
        Duration left = Duration.between(wall.instant(), instant);
        return left.isNegative() ? this : silence(left);
    }

    /** All postings so far. */
    List<Posting> postings() {
        return outputs.postings();
    }

    /** The keys of the facts topic so far. */
    List<String> factKeys() {
        return outputs.factKeys();
    }

    /** Facts of one kind that were stated, or with sign −1 retracted. */
    <F extends Fact> List<F> facts(Class<F> kind, int sign) {
        return postings().stream()
                .filter(posting -> posting.sign() == sign)
                .map(Posting::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** What went to the quarantine since last asked. */
    List<QuarantinedRecord> quarantined() throws RejectedException {
        return outputs.quarantined();
    }

    /** The alerts told since last asked. */
    List<SlowResponseAlert> alerts() throws RejectedException {
        return outputs.alerts();
    }

    /** What is true at this moment. */
    LiveView live() {
        return insight.desks().view();
    }

    /** How long events took to their figures. */
    Latencies latencies() {
        return insight.latency().latencies();
    }

    SortedMap<DayKey, DayRow> rows(@Nullable LocalDate day) {
        return DayRowStore.read(driver.getKeyValueStore(ShopDesk.DAY_ROWS), day);
    }

    /** A figure of the shop on Singles' Day. */
    long shop(Figure figure) {
        return figure(DayKey.shop(Chats.SINGLES_DAY, Chats.SHOP), figure);
    }

    /** A figure of an agent on Singles' Day. */
    long agent(String agent, Figure figure) {
        return figure(DayKey.agent(Chats.SINGLES_DAY, Chats.SHOP, agent), figure);
    }

    private long figure(DayKey key, Figure figure) {
        DayRow row = rows(null).get(key);
        return row == null ? 0 : row.get(figure);
    }

    LedgerTotals totals() {
        return insight.ledgers().totals();
    }

    long now() {
        return insight.ledgers().now(wall);
    }

    /** How many journeys are stored. */
    int journeys() {
        int count = 0;
        try (var all = driver.getKeyValueStore(JourneyStage.JOURNEYS).all()) {
            for (; all.hasNext(); all.next()) {
                count++;
            }
        }
        return count;
    }

    long storesOnDisk() {
        return driver.getAllStateStores().values().stream()
                .filter(StateStore::persistent)
                .count();
    }

    AppConfig config() {
        return config;
    }

    @Override
    public void close() {
        driver.close();
    }
}

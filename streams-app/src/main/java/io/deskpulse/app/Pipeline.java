package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.DayRowsReader;
import io.deskpulse.topology.Latencies;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.NotReadyException;
import io.deskpulse.topology.PipelineInsight;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineTopology;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.topology.StreamsSettings;
import io.deskpulse.topology.TopicsException;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.state.HostInfo;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The life of one instance of the pipeline: from the first look at the brokers to a close in good order. */
public final class Pipeline implements PipelineView, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    /** State on disk is only flushed by a clean close; without one it is restored from the brokers at the next start. */
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final AppConfig config;
    private final PolicyBook policies;
    private final InstantSource wall;
    private final PipelineInsight insight = new PipelineInsight(Clock.systemUTC());
    private final StateWatch watch = new StateWatch();
    private volatile @Nullable KafkaStreams streams;
    private volatile String ownAddress = "";

    /**
     * A pipeline that is not started yet.
     *
     * @param wall the wall clock; an edition that replays the past hands in its own
     */
    public Pipeline(AppConfig config, PolicyBook policies, InstantSource wall) {
        this.config = config;
        this.policies = policies;
        this.wall = wall;
    }

    /** Starts processing as an instance that the others of its group cannot ask; see {@link #start(String)}. */
    public void start()
            throws BrokerUnreachableException, TopicsException, StateUnusableException, InterruptedException {
        start(StreamsSettings.of(config));
    }

    /**
     * Starts processing and returns as soon as the brokers have answered; once only.
     *
     * @param address where the other instances of its group can ask it, as {@code host:port}
     * @throws BrokerUnreachableException if no broker answers within a few seconds
     * @throws TopicsException if a topic is missing or not as it must be
     * @throws StateUnusableException if the folder of the state cannot be written, or another instance works in it
     */
    public void start(String address)
            throws BrokerUnreachableException, TopicsException, StateUnusableException, InterruptedException {
        ownAddress = address;
        start(StreamsSettings.of(config, address));
    }

    private void start(Map<String, Object> settings)
            throws BrokerUnreachableException, TopicsException, StateUnusableException, InterruptedException {
        new Brokers(config, Brokers.USUAL_PATIENCE).check();
        watch.starting();
        try {
            KafkaStreams created = new KafkaStreams(topology(), new StreamsConfig(settings));
            streams = created;
            created.setStateListener(watch);
            created.setUncaughtExceptionHandler(new ThreadReplacement(wall));
            created.start();
        } catch (StreamsException e) {
            throw new StateUnusableException(
                    "cannot keep state in " + config.stateDir() + ": " + reason(e) + " (setting state-dir)");
        }
    }

    /** What the store says, and what the system said to it, such as that the disk is full. */
    private static String reason(StreamsException e) {
        Throwable cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : e.getMessage() + ": " + cause.getMessage();
    }

    private Topology topology() {
        return PipelineTopology.build(config, policies, wall, insight);
    }

    /** Waits until the pipeline processes; false if it does not within that time or has given up. */
    public boolean awaitRunning(Duration timeout) throws InterruptedException {
        return watch.awaitRunning(timeout);
    }

    /** Kafka's own client, for what it measures of itself; null before the start. */
    @Nullable
    KafkaStreams client() {
        return streams;
    }

    /** Where the other instances of the group can be asked, as {@code host:port}; those known at this moment. */
    List<String> others() {
        KafkaStreams running = streams;
        if (running == null || state() != PipelineState.RUNNING) {
            return List.of();
        }
        return running.metadataForAllStreamsClients().stream()
                .map(StreamsMetadata::hostInfo)
                .filter(host -> !host.equals(HostInfo.unavailable()))
                .map(Pipeline::address)
                .filter(address -> !address.equals(ownAddress))
                .sorted()
                .toList();
    }

    private static String address(HostInfo host) {
        String name = host.host().contains(":") ? "[" + host.host() + "]" : host.host();
        return name + ":" + host.port();
    }

    /** Finishes what is in hand and commits it; returns after a grace period of half a minute at the latest. */
    @Override
    public void close() {
        KafkaStreams running = streams;
        if (running == null) {
            return;
        }
        CloseOptions leaving = CloseOptions.timeout(GRACE).withGroupMembershipOperation(membership());
        if (running.close(leaving)) {
            watch.closed();
        } else {
            LOG.warn("not closed within {} s; the next start restores the state from the brokers", GRACE.toSeconds());
        }
    }

    /** Who has a name in the group is expected back under it. */
    private CloseOptions.GroupMembershipOperation membership() {
        return config.instanceId() == null
                ? CloseOptions.GroupMembershipOperation.LEAVE_GROUP
                : CloseOptions.GroupMembershipOperation.REMAIN_IN_GROUP;
    }

    /** Waits until it has ended, or has given up; says which. */
    PipelineState awaitEnd() throws InterruptedException {
        return watch.awaitEnd();
    }

    @Override
    public PipelineState state() {
        return watch.state();
    }

    @Override
    public SortedMap<DayKey, DayRow> dayRows(@Nullable LocalDate date) throws NotReadyException {
        KafkaStreams running = streams;
        requireRunning();
        if (running == null) {
            throw new NotReadyException(state());
        }
        if (desks().isEmpty()) {
            requireRunning();
            return new TreeMap<>(); // Kafka Streams has no answer for who keeps standbys at most
        }
        try {
            SortedMap<DayKey, DayRow> rows = new DayRowsReader(running).read(date);
            requireRunning();
            return rows;
        } catch (InvalidStateStoreException e) {
            throw new NotReadyException(state());
        }
    }

    /** Rows read while tasks move would be those of some tasks only, and nobody could tell. */
    private void requireRunning() throws NotReadyException {
        if (state() != PipelineState.RUNNING) {
            throw new NotReadyException(state());
        }
    }

    @Override
    public SortedSet<Integer> desks() {
        return insight.desks().partitions();
    }

    @Override
    public int desksInAll() {
        return config.partitions();
    }

    @Override
    public LedgerTotals totals() {
        return insight.ledgers().totals();
    }

    @Override
    public LiveView live() {
        return insight.desks().view();
    }

    @Override
    public SortedMap<Long, Pane> lastHour(Whose whose) {
        return insight.desks().lastHour(whose);
    }

    @Override
    public Latencies latencies() {
        return insight.latency().latencies();
    }

    @Override
    public long now() {
        return insight.ledgers().now(wall);
    }
}

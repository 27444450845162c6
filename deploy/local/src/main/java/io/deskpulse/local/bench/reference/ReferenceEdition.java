package io.deskpulse.local.bench.reference;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.Guarantee;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;

/** The reference edition as it runs: Kafka Streams as it comes, with the threads, guarantee and commits of the pipeline. */
public final class ReferenceEdition implements AutoCloseable {

    private static final long START_SECONDS = 120;
    private static final long LOOK_EVERY_MS = 10;

    private final List<Figure> figures = Figure.all();
    private final KafkaStreams streams;
    private final CountDownLatch running = new CountDownLatch(1);

    private ReferenceEdition(AppConfig config, String topic) {
        streams = new KafkaStreams(ReferenceTopology.of(topic, figures), new StreamsConfig(settings(config)));
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            }
        });
    }

    /**
     * Starts it and returns when it processes.
     *
     * @param config whose topics, threads, guarantee, commits and folder it uses
     * @param topic of chat messages
     */
    public static ReferenceEdition start(AppConfig config, String topic) throws InterruptedException {
        ReferenceEdition reference = new ReferenceEdition(config, topic);
        reference.streams.start();
        if (!reference.running.await(START_SECONDS, TimeUnit.SECONDS)) {
            reference.close();
            throw new IllegalStateException("the reference edition did not start");
        }
        return reference;
    }

    private static Map<String, Object> settings(AppConfig config) {
        Map<String, Object> settings = new HashMap<>(config.clientProperties());
        boolean once = config.guarantee() == Guarantee.EOS;
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, config.applicationId());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, config.stateDir().toString());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, config.threads());
        settings.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, config.commitInterval().toMillis());
        settings.put(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                once ? StreamsConfig.EXACTLY_ONCE_V2 : StreamsConfig.AT_LEAST_ONCE);
        settings.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        settings.put(StreamsConfig.consumerPrefix("auto.offset.reset"), "earliest");
        return settings;
    }

    /** Waits until every figure counts what was expected; false if that takes longer. */
    public boolean awaits(Expectation expected, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!counted().stream().allMatch(expected.counted()::equals)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MS);
        }
        return true;
    }

    /** What each of its figures counts by now. */
    public List<Counted> counted() {
        return figures.stream().map(Figure::counted).toList();
    }

    @Override
    public void close() {
        streams.close(Duration.ofSeconds(30));
    }
}

package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many stores there are, they hold together what the setting allows. */
class SharedStateMemoryTest {

    /** The smallest that may be set, so that little has to be written to exceed it. */
    private static final long ALLOWED = 16L << 20;

    private static final int STORES = 6;
    private static final int VALUE_BYTES = 10_000;

    @TempDir
    private Path folder;

    private static long heldByDefault() throws ConfigException {
        return AppConfig.of(Map.of()).stateCache();
    }

    @Test
    void shouldBeOfTheStoresThatThePipelineHasOnDisk() throws ConfigException {
        int before = SharedStateMemory.stores(heldByDefault());
        try (PipelineRun run = PipelineRun.in(folder)) {
            run.send(Chats.ask("m1", Chats.at("10:00:00")));

            assertThat(SharedStateMemory.stores(heldByDefault())).isEqualTo(before + run.storesOnDisk());
            assertThat(run.storesOnDisk()).isPositive();
        }
        assertThat(SharedStateMemory.stores(heldByDefault())).isEqualTo(before);
    }

    @Test
    void shouldHoldWhatIsAllowedHoweverMuchSeveralStoresWrite() throws ConfigException {
        long written = 0;
        long most = 0;
        try (TopologyTestDriver driver = severalStores()) {
            List<KeyValueStore<Bytes, byte[]>> stores = stores(driver);
            assertThat(SharedStateMemory.stores(ALLOWED)).isEqualTo(STORES);
            Random random = new Random(1);
            for (int i = 0; written < 8 * ALLOWED; i++) {
                byte[] value = new byte[VALUE_BYTES];
                random.nextBytes(value);
                stores.get(i % STORES).put(key(i), value);
                written += value.length;
                most = Math.max(most, SharedStateMemory.held(ALLOWED));
            }
            for (int i = 0; i < written / VALUE_BYTES; i++) {
                assertThat(stores.get(i % STORES).get(key(i))).hasSize(VALUE_BYTES);
                most = Math.max(most, SharedStateMemory.held(ALLOWED));
            }
        }
        assertThat(most).as("used at all").isGreaterThan(ALLOWED / 4);
        assertThat(most).isLessThan(ALLOWED + ALLOWED / 4);
        assertThat(SharedStateMemory.stores(ALLOWED)).as("given back").isZero();
        assertThat(SharedStateMemory.held(ALLOWED)).isZero();
    }

    private static Bytes key(int number) {
        return Bytes.wrap(("key-" + number).getBytes(StandardCharsets.UTF_8));
    }

    private TopologyTestDriver severalStores() throws ConfigException {
        Properties properties = new Properties();
        properties.putAll(
                StreamsSettings.of(AppConfig.of(Map.of("state-dir", folder.toString(), "state-cache", "16 MiB"))));
        Topology topology = new Topology();
        topology.addSource("in", new ByteArrayDeserializer(), new ByteArrayDeserializer(), "in");
        topology.addProcessor("keep", Nothing::new, "in");
        for (int i = 0; i < STORES; i++) {
            topology.addStateStore(
                    Stores.keyValueStoreBuilder(
                                    Stores.persistentKeyValueStore("store-" + i), Serdes.Bytes(), Serdes.ByteArray())
                            .withLoggingDisabled()
                            .withCachingDisabled(),
                    "keep");
        }
        return new TopologyTestDriver(topology, properties);
    }

    private static List<KeyValueStore<Bytes, byte[]>> stores(TopologyTestDriver driver) {
        List<KeyValueStore<Bytes, byte[]>> stores = new ArrayList<>();
        for (int i = 0; i < STORES; i++) {
            stores.add(driver.getKeyValueStore("store-" + i));
        }
        return stores;
    }

    private static final class Nothing extends ContextualProcessor<byte[], byte[], Void, Void> {

        @Override
        public void process(Record<byte[], byte[]> record) {}
    }
}

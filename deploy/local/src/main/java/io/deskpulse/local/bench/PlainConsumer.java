package io.deskpulse.local.bench;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.InputTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the input topics from beginning to end in one thread, which nothing built on a consumer can do faster. */
final class PlainConsumer implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    /** What is asked for at the end of a pass waits at the broker, and the next pass behind it. */
    private static final int HARDLY_ANY_MS = 1;

    /** What is done to every record. */
    @FunctionalInterface
    interface Work {

        /** Is given one value of a topic. */
        void take(InputTopic topic, byte[] value);
    }

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, InputTopic> topics = new HashMap<>();
    private final List<TopicPartition> partitions = new ArrayList<>();

    PlainConsumer(AppConfig config) {
        Map<String, Object> properties = new HashMap<>(config.clientProperties());
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, HARDLY_ANY_MS);
        this.consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        for (InputTopic input : InputTopic.values()) {
            String name = Lab.nameOf(config, input);
            topics.put(name, input);
            consumer.partitionsFor(name).stream().map(PlainConsumer::partition).forEach(partitions::add);
        }
        consumer.assign(partitions);
    }

    private static TopicPartition partition(PartitionInfo partition) {
        return new TopicPartition(partition.topic(), partition.partition());
    }

    /** Hands out everything there is, once; how many records that were. */
    long readAll(Work work) {
        consumer.seekToBeginning(partitions);
        long left = consumer.endOffsets(partitions).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        long read = 0;
        while (read < left) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                work.take(topics.getOrDefault(record.topic(), InputTopic.CHAT_MESSAGES), record.value());
                read++;
            }
        }
        return read;
    }

    @Override
    public void close() {
        consumer.close();
    }
}

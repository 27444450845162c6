package io.deskpulse.local.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Whatever a topic holds at this moment, for those who compare or measure what an application has left at its brokers. */
public final class TopicContent {

    private static final Duration POLL = Duration.ofMillis(200);

    private TopicContent() {}

    /**
     * All that is committed, each partition in its order.
     *
     * @param client how any client reaches the brokers
     */
    public static List<ConsumerRecord<byte[], byte[]>> of(Map<String, Object> client, String topic) {
        List<ConsumerRecord<byte[], byte[]>> content = new ArrayList<>();
        read(client, topic, content::add);
        return content;
    }

    /** The same, record by record, for topics that need not fit into memory. */
    public static void read(Map<String, Object> client, String topic, Consumer<ConsumerRecord<byte[], byte[]>> reader) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("isolation.level", "read_committed");
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(reader);
            }
        }
    }
}

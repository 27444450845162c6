package io.deskpulse.local.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Whatever a topic holds at this moment, for those who compare or measure what an application has left at its brokers. */
public final class TopicContent {

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
        try (TopicReader topics = new TopicReader(client, List.of(topic))) {
            topics.readOn(reader);
        }
    }
}

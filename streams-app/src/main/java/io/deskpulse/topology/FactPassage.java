package io.deskpulse.topology;

import io.deskpulse.fact.FactCodec;
import io.deskpulse.fact.Posting;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The stretch of the facts topic that can hold what one shop has posted since some instant: of one partition, up to now. */
final class FactPassage {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final TopicPartition partition;
    private final byte[] key;
    private final long begin;
    private final long start;
    private final long end;

    private FactPassage(KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, byte[] key, long since) {
        this.consumer = consumer;
        this.partition = partition;
        this.key = key;
        consumer.assign(List.of(partition));
        this.end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
        this.begin = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        this.start = startFor(Math.max(0, since));
        consumer.seek(partition, start);
    }

    /** Finds it, by the key's hash as the default partitioner does and by the time of appending. */
    static FactPassage find(KafkaConsumer<byte[], byte[]> consumer, String topic, String shopId, long since)
            throws FactsUnreadableException {
        int partitions = consumer.partitionsFor(topic).size();
        if (partitions == 0) {
            throw new FactsUnreadableException("the facts cannot be read, for their topic does not exist");
        }
        byte[] key = shopId.getBytes(StandardCharsets.UTF_8);
        TopicPartition partition = new TopicPartition(topic, Desks.partitionOf(shopId, partitions));
        return new FactPassage(consumer, partition, key, since);
    }

    /** Where the first record of that time or later is. */
    private long startFor(long since) {
        OffsetAndTimestamp found = lookUp(since);
        if (found != null) {
            return found.offset();
        }
        // A broker also finds nothing where its first match is deleted, and then nothing of any time.
        return lookUp(0) == null ? begin : end;
    }

    private @Nullable OffsetAndTimestamp lookUp(long time) {
        return consumer.offsetsForTimes(Map.of(partition, time)).get(partition);
    }

    /** Whether nothing of it can have been deleted yet: it begins after what is still there, or where all began. */
    boolean isWhole() {
        return begin == 0 || start > begin;
    }

    boolean isRead() {
        return consumer.position(partition) >= end;
    }

    /** Hands over what comes next, which may be nothing. */
    void readOn(Consumer<Posting> ledger) {
        for (ConsumerRecord<byte[], byte[]> posted : consumer.poll(POLL)) {
            if (posted.offset() < end && Arrays.equals(posted.key(), key)) {
                FactCodec.decodeAll(posted.value()).forEach(ledger);
            }
        }
    }
}

package io.deskpulse.local.soak;

import io.deskpulse.config.AppConfig;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRowCodec;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.local.broker.TopicContent;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The topic that day rows are restored from, and how the version before would have written it. */
final class DayRowChangelog {

    private static final int LAYOUT_BEFORE = 1;

    /** Three empty lists: the work of the roster, of which the layout before knew nothing. */
    private static final int NO_WORK_BYTES = 3;

    private final Map<String, Object> client;
    private final String topic;

    DayRowChangelog(AppConfig config) {
        client = config.clientProperties();
        topic = config.applicationId() + "-day-rows-changelog";
    }

    /** Whether it holds these rows and no others, whatever their keys. */
    boolean holds(Collection<DayRow> rows) {
        List<ByteBuffer> expected = rows.stream()
                .map(row -> ByteBuffer.wrap(DayRowCodec.encode(row)))
                .sorted()
                .toList();
        return expected.equals(newest().values().stream()
                .filter(record -> record.value() != null)
                .map(record -> ByteBuffer.wrap(record.value()))
                .sorted()
                .toList());
    }

    /** How many of the newest records are of a layout. */
    long ofLayout(int layout) {
        return newest().values().stream()
                .filter(record -> record.value() != null && record.value()[0] == layout)
                .count();
    }

    /** How many of its newest records are of the layout before. */
    long ofLayoutBefore() {
        return ofLayout(LAYOUT_BEFORE);
    }

    /** Writes every row that says the same in the layout before anew in that one. */
    void rewriteInLayoutBefore() throws InterruptedException, ExecutionException {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (ConsumerRecord<byte[], byte[]> record : newest().values()) {
                Optional<byte[]> before = Optional.ofNullable(record.value()).flatMap(DayRowChangelog::inLayoutBefore);
                if (before.isPresent()) {
                    producer.send(new ProducerRecord<>(topic, record.partition(), record.key(), before.get()))
                            .get();
                }
            }
        }
    }

    private static Optional<byte[]> inLayoutBefore(byte[] value) {
        DayRow row = DayRowCodec.decode(value);
        ByteWriter out = new ByteWriter(LAYOUT_BEFORE);
        DayRowCodec.write(out, row);
        byte[] before = out.toBytes();
        return before.length + NO_WORK_BYTES == value.length ? Optional.of(before) : Optional.empty();
    }

    /** The last committed record of each key. */
    private Map<ByteBuffer, ConsumerRecord<byte[], byte[]>> newest() {
        Map<ByteBuffer, ConsumerRecord<byte[], byte[]>> newest = new HashMap<>();
        TopicContent.of(client, topic).forEach(record -> newest.put(ByteBuffer.wrap(record.key()), record));
        return newest;
    }
}

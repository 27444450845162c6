package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

/** Which time a record is given, whatever its producer wrote. */
class RecordTimeTest {

    private static final long NOW = 1_000_000;

    private final RecordTime recordTime = new RecordTime(() -> Instant.ofEpochMilli(NOW));

    private long timeOf(long timestamp) {
        ConsumerRecord<Object, Object> record = new ConsumerRecord<>(
                "chat-messages",
                0,
                0,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                "value",
                new RecordHeaders(),
                Optional.empty());
        return recordTime.extract(record, 5);
    }

    @Test
    void shouldBeTheRecordsOwnWhereItIsPast() {
        assertThat(timeOf(NOW - 1)).isEqualTo(NOW - 1);
    }

    @Test
    void shouldBeTheWallClocksWhereTheRecordIsAheadOfIt() {
        assertThat(timeOf(NOW + 1)).isEqualTo(NOW);
    }

    @Test
    void shouldNeverBeNegativeForThenTheRecordWouldBeDropped() {
        assertThat(timeOf(-1)).isZero();
    }
}

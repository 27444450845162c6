package io.deskpulse.topology;

import java.time.InstantSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.processor.TimestampExtractor;

/**
 * The record's own time, kept between 1970 and the wall clock. Figures run on the times in the events; this one only
 * orders topics against each other, so it must neither fail nor let one record from the future hold back the rest.
 */
record RecordTime(InstantSource wall) implements TimestampExtractor {

    @Override
    public long extract(ConsumerRecord<Object, Object> record, long partitionTime) {
        return Math.max(0, Math.min(record.timestamp(), wall.millis()));
    }
}

package io.deskpulse.topology;

import java.nio.ByteBuffer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from; travels with it as a record header.
 *
 * @param source the partition of its buyer's events
 * @param newest the newest chat message's time seen there so far, in epoch milliseconds; 0 before the first
 * @param appendedAt when the event behind the fact was appended to its topic, in epoch milliseconds; {@link #NO_EVENT}
 *     where the passing of time made it a fact
 */
record Origin(int source, long newest, long appendedAt) {

    /** Stands for the absent event. */
    static final long NO_EVENT = -1;

    private static final String HEADER = "origin";
    private static final int BYTES = Integer.BYTES + 2 * Long.BYTES;

    Headers toHeaders() {
        byte[] value = ByteBuffer.allocate(BYTES)
                .putInt(source)
                .putLong(newest)
                .putLong(appendedAt)
                .array();
        return new RecordHeaders().add(HEADER, value);
    }

    /** The origin in a record's headers; null where another program wrote the record. */
    static @Nullable Origin of(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        if (header == null || header.value().length != BYTES) {
            return null;
        }
        ByteBuffer value = ByteBuffer.wrap(header.value());
        return new Origin(value.getInt(), value.getLong(), value.getLong());
    }
}

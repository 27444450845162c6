package io.deskpulse.topology;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import java.util.Arrays;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** Where the facts of a record come from; travels with them as a record header. */
final class Origin {

    /** Stands for the absent event, where the passing of time made a fact. */
    static final long NO_EVENT = -1;

    private static final String HEADER = "origin";
    private static final int VERSION = 1;
    private static final int FEW = 8;

    private final int source;
    private long newest;
    private long[] appendedAt = new long[FEW];
    private int facts;

    /**
     * The origin of no fact yet.
     *
     * @param source the partition of their buyers' events
     * @param newest the newest chat message's time seen there so far, in epoch milliseconds; 0 before the first
     */
    Origin(int source, long newest) {
        this.source = source;
        this.newest = newest;
    }

    /**
     * Some more facts come from one event.
     *
     * @param appended when the event was appended to its topic, in epoch milliseconds; {@link #NO_EVENT} where none was
     */
    void add(int count, long appended) {
        int sum = facts + count;
        if (sum > appendedAt.length) {
            appendedAt = Arrays.copyOf(appendedAt, Math.max(sum, 2 * appendedAt.length));
        }
        Arrays.fill(appendedAt, facts, sum, appended);
        facts = sum;
    }

    /** The newest chat message's time has become that. */
    void hear(long time) {
        newest = time;
    }

    int source() {
        return source;
    }

    long newest() {
        return newest;
    }

    /** How many facts it is the origin of. */
    int facts() {
        return facts;
    }

    /** When the event behind the fact of that number was appended, {@link #NO_EVENT} where there was none. */
    long appendedAt(int fact) {
        return appendedAt[fact];
    }

    Headers toHeaders() {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeLong(source);
        out.writeLong(newest);
        long before = 0;
        for (int from = 0; from < facts; ) {
            int to = from;
            while (to < facts && appendedAt[to] == appendedAt[from]) {
                to++;
            }
            out.writeLong(to - from);
            out.writeLong(appendedAt[from] - before);
            before = appendedAt[from];
            from = to;
        }
        return new RecordHeaders().add(HEADER, out.toBytes());
    }

    /**
     * The origin in a record's headers.
     *
     * @param facts how many facts the record holds
     * @return null where another program wrote the record
     */
    static @Nullable Origin of(Headers headers, int facts) {
        Header header = headers.lastHeader(HEADER);
        if (header == null) {
            return null;
        }
        ByteReader in = new ByteReader(header.value(), VERSION);
        Origin origin = new Origin(in.readInt(), in.readLong());
        long before = 0;
        while (origin.facts < facts) {
            int count = in.readInt();
            before += in.readLong();
            origin.add(count, before);
        }
        return origin;
    }
}

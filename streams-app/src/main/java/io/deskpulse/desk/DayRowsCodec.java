package io.deskpulse.desk;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Day rows on their way from one instance to another, which forms reports of them as of its own. */
public final class DayRowsCodec {

    /** The layout written; both instances have to be of programs that know it. */
    static final int VERSION = 3;

    private DayRowsCodec() {}

    /**
     * The rows of an instance.
     *
     * @param desks the partitions of the facts that they are all rows of
     * @param newestEvent the newest event time, in epoch milliseconds, that they rest on; absent before the first
     */
    public record Sent(SortedMap<DayKey, DayRow> rows, SortedSet<Integer> desks, OptionalLong newestEvent) {}

    /** Their bytes. */
    public static byte[] encode(Sent sent) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeBoolean(sent.newestEvent().isPresent());
        sent.newestEvent().ifPresent(out::writeLong);
        out.writeEach(sent.desks(), desk -> out.writeLong(desk));
        out.writeEach(sent.rows().entrySet(), entry -> write(out, entry));
        return out.toBytes();
    }

    private static void write(ByteWriter out, Map.Entry<DayKey, DayRow> entry) {
        out.writeDate(entry.getKey().day());
        out.writeText(entry.getKey().shopId());
        out.writeText(entry.getKey().agentId());
        DayRowCodec.writeDay(out, entry.getValue());
    }

    /**
     * The rows of those bytes.
     *
     * @throws IllegalArgumentException if another program wrote them
     */
    public static Sent decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        OptionalLong newest = in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
        SortedSet<Integer> desks = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            desks.add(in.readInt());
        }
        SortedMap<DayKey, DayRow> rows = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            DayKey key = new DayKey(in.readDate(), in.readText(), in.readOptionalText());
            DayRow row = new DayRow();
            DayRowCodec.readDay(in, row);
            rows.put(key, row);
        }
        return new Sent(rows, desks, newest);
    }
}

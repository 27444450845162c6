package io.deskpulse.desk;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;

/** The stored bytes of a day row: only what is not zero, each figure under its code. */
public final class DayRowCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private DayRowCodec() {}

    /** A row's bytes. */
    public static byte[] encode(DayRow row) {
        ByteWriter out = new ByteWriter(VERSION);
        for (Figure figure : Figure.values()) {
            if (row.get(figure) != 0) {
                out.writeLong(figure.code());
                out.writeLong(row.get(figure));
            }
        }
        out.writeLong(0);
        out.writeLong(row.within().size());
        row.within().forEach((seconds, count) -> writePair(out, seconds, count));
        out.writeLong(row.responses().buckets());
        row.responses().forEachBucket((bucket, count) -> writePair(out, bucket, count));
        return out.toBytes();
    }

    private static void writePair(ByteWriter out, long key, long value) {
        out.writeLong(key);
        out.writeLong(value);
    }

    /**
     * The row of those bytes.
     *
     * @throws IllegalArgumentException if they hold a figure this program does not know: it is older than they are
     */
    public static DayRow decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        DayRow row = new DayRow();
        for (int code = in.readInt(); code != 0; code = in.readInt()) {
            int unknown = code;
            Figure figure = Figure.ofCode(code)
                    .orElseThrow(() -> new IllegalArgumentException("no figure has code " + unknown));
            row.add(figure, in.readLong());
        }
        for (int left = in.readInt(); left > 0; left--) {
            row.addWithin(in.readInt(), in.readLong());
        }
        for (int left = in.readInt(); left > 0; left--) {
            row.responses().addBucket(in.readInt(), in.readLong());
        }
        return row;
    }
}

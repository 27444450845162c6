package io.deskpulse.live;

import io.deskpulse.desk.DayRowCodec;
import io.deskpulse.desk.Ledger;
import io.deskpulse.desk.SparseCounts;
import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;

/** The stored bytes of a pane. */
public final class PaneCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private PaneCodec() {}

    /** The bytes that a pane is stored under. */
    public static byte[] encodeKey(PaneKey key) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeLong(key.minute());
        key.whose().write(out);
        return out.toBytes();
    }

    /** The key of those bytes. */
    public static PaneKey decodeKey(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        return new PaneKey(in.readLong(), Whose.read(in));
    }

    /** A pane's bytes. */
    public static byte[] encode(Pane pane) {
        ByteWriter out = new ByteWriter(VERSION);
        DayRowCodec.write(out, pane.row());
        write(out, pane.missed().of(Ledger.PLATFORM));
        write(out, pane.missed().of(Ledger.FAIR));
        return out.toBytes();
    }

    private static void write(ByteWriter out, SparseCounts missed) {
        out.writeLong(missed.size());
        missed.forEach((seconds, count) -> {
            out.writeLong(seconds);
            out.writeLong(count);
        });
    }

    /** The pane of those bytes. */
    public static Pane decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        Pane pane = new Pane();
        DayRowCodec.read(in, pane.row());
        read(in, pane.missed(), Ledger.PLATFORM);
        read(in, pane.missed(), Ledger.FAIR);
        return pane;
    }

    private static void read(ByteReader in, Missed missed, Ledger ledger) {
        for (int left = in.readInt(); left > 0; left--) {
            missed.add(ledger, in.readInt(), in.readLong());
        }
    }
}

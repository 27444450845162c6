package io.deskpulse.workload;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;

/** The stored bytes of an agent's quarter-hour. */
public final class WorkQuarterCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private WorkQuarterCodec() {}

    /** Its bytes. */
    public static byte[] encode(WorkQuarter quarter) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeDate(quarter.day());
        out.writeLong(quarter.quarterOfDay());
        out.writeLong(quarter.atBeginning());
        out.writeLong(quarter.changes().size());
        quarter.changes().forEach((atMs, chats) -> {
            out.writeLong(atMs);
            out.writeLong(chats);
        });
        return out.toBytes();
    }

    /** The quarter-hour of those bytes. */
    public static WorkQuarter decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        WorkQuarter quarter = new WorkQuarter(in.readDate(), in.readInt());
        quarter.carryOver(in.readInt());
        for (int left = in.readInt(); left > 0; left--) {
            quarter.change(in.readInt(), in.readLong());
        }
        return quarter;
    }
}

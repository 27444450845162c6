package io.deskpulse.topology;

import java.nio.ByteBuffer;

/** The stored bytes of a ledger: the version of the layout, then every number by its code, each of one size. */
final class LedgerCodec {

    /** The layout written. More entries are no new layout: those that stored bytes lack are zero. */
    static final byte VERSION = 1;

    private LedgerCodec() {}

    static byte[] encode(Ledger ledger) {
        ByteBuffer out = ByteBuffer.allocate(1 + Entry.SIZE * Long.BYTES).put(VERSION);
        for (Entry entry : Entry.values()) {
            out.putLong(position(entry), ledger.get(entry));
        }
        return out.array();
    }

    static Ledger decode(byte[] bytes) {
        if (bytes[0] != VERSION) {
            throw new IllegalArgumentException(
                    "ledger of layout " + bytes[0] + " found, layout " + VERSION + " expected");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Ledger ledger = new Ledger();
        for (Entry entry : Entry.values()) {
            if (position(entry) < bytes.length) {
                ledger.set(entry, in.getLong(position(entry)));
            }
        }
        return ledger;
    }

    private static int position(Entry entry) {
        return 1 + entry.code() * Long.BYTES;
    }
}

package io.deskpulse.live;

import io.deskpulse.desk.DayRowCodec;
import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.encoding.Codes;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.Totals.Alerts;
import java.util.List;

/** The stored bytes of totals. */
public final class TotalsCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private static final Codes<AlertLevel> LEVELS =
            Codes.of(List.of(AlertLevel.WARN, AlertLevel.ALERT, AlertLevel.BREACH));
    private static final Codes<AlertCause> CAUSES = Codes.of(List.of(AlertCause.PERSON, AlertCause.OVERLOAD));

    private TotalsCodec() {}

    /** The bytes that totals are stored under. */
    public static byte[] encodeKey(Whose whose) {
        ByteWriter out = new ByteWriter(VERSION);
        whose.write(out);
        return out.toBytes();
    }

    /** The key of those bytes. */
    public static Whose decodeKey(byte[] bytes) {
        return Whose.read(new ByteReader(bytes, VERSION));
    }

    /** The totals' bytes. */
    public static byte[] encode(Totals totals) {
        ByteWriter out = new ByteWriter(VERSION);
        out.writeLong(totals.activeSessions());
        out.writeEach(totals.responses().entrySet(), entry -> {
            out.writeLong(entry.getKey());
            out.writeLong(entry.getValue());
        });
        out.writeEach(totals.alerts().entrySet(), entry -> {
            out.writeByte(LEVELS.codeOf(entry.getKey().level()));
            out.writeByte(CAUSES.codeOf(entry.getKey().cause()));
            out.writeLong(entry.getValue());
        });
        DayRowCodec.write(out, totals.counted());
        return out.toBytes();
    }

    /** The totals of those bytes. */
    public static Totals decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        Totals totals = new Totals();
        totals.addActiveSessions(in.readLong());
        for (int left = in.readInt(); left > 0; left--) {
            totals.addResponses(in.readInt(), in.readLong());
        }
        for (int left = in.readInt(); left > 0; left--) {
            Alerts kind = new Alerts(LEVELS.ofCode(in.readByte()), CAUSES.ofCode(in.readByte()));
            totals.addAlerts(kind, in.readLong());
        }
        DayRowCodec.read(in, totals.counted());
        return totals;
    }
}

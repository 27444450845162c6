package io.deskpulse.live;

import io.deskpulse.encoding.ByteReader;
import io.deskpulse.encoding.ByteWriter;
import io.deskpulse.encoding.Codes;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.live.OpenLeg.Raised;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The stored bytes of a leg in the register, its key included. */
public final class OpenLegCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 1;

    private static final Codes<AlertLevel> LEVELS =
            Codes.of(List.of(AlertLevel.WARN, AlertLevel.ALERT, AlertLevel.BREACH));
    private static final Codes<AlertCause> CAUSES = Codes.of(List.of(AlertCause.PERSON, AlertCause.OVERLOAD));

    private OpenLegCodec() {}

    /** A leg's bytes. */
    public static byte[] encode(OpenLeg leg) {
        ByteWriter out = new ByteWriter(VERSION);
        writeKey(out, leg.key());
        out.writeText(leg.agentId());
        out.writeLong(leg.turnOpenedAt());
        out.writeDate(leg.day());
        out.writeLong(leg.source());
        out.writeLong(leg.statements());
        out.writeLong(leg.endedAt());
        out.writeEach(leg.raised().entrySet(), alert -> {
            out.writeByte(LEVELS.codeOf(alert.getKey()));
            write(out, alert.getValue());
        });
        return out.toBytes();
    }

    private static void write(ByteWriter out, Raised raised) {
        out.writeLong(raised.at());
        out.writeByte(CAUSES.codeOf(raised.cause()));
        out.writeBoolean(raised.resolved());
    }

    /** The bytes that a leg is stored under. */
    public static byte[] encodeKey(LegKey key) {
        ByteWriter out = new ByteWriter(VERSION);
        writeKey(out, key);
        return out.toBytes();
    }

    private static void writeKey(ByteWriter out, LegKey key) {
        out.writeText(key.shopId());
        out.writeText(key.buyerId());
        out.writeText(key.turnId());
        out.writeLong(key.start());
    }

    /** The leg of those bytes. */
    public static OpenLeg decode(byte[] bytes) {
        ByteReader in = new ByteReader(bytes, VERSION);
        LegKey key = new LegKey(in.readText(), in.readText(), in.readText(), in.readLong());
        @Nullable String agentId = in.readOptionalText();
        long turnOpenedAt = in.readLong();
        LocalDate day = in.readDate();
        OpenLeg leg = new OpenLeg(key, agentId, turnOpenedAt, day, in.readInt());
        int statements = in.readInt();
        long endedAt = in.readLong();
        leg.restore(statements, endedAt, readAlerts(in));
        return leg;
    }

    private static Map<AlertLevel, Raised> readAlerts(ByteReader in) {
        Map<AlertLevel, Raised> alerts = new EnumMap<>(AlertLevel.class);
        for (int left = in.readInt(); left > 0; left--) {
            AlertLevel level = LEVELS.ofCode(in.readByte());
            alerts.put(level, new Raised(in.readLong(), CAUSES.ofCode(in.readByte()), in.readBoolean()));
        }
        return alerts;
    }
}

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

/** The stored bytes of a leg in the register. */
public final class OpenLegCodec {

    /** The layout written; a change of layout takes the next number and keeps reading this one. */
    static final int VERSION = 2;

    /** The first layout, in which a leg's bytes began with its key. */
    private static final int WITH_KEY = 1;

    /** The layout of the key, which has been the same from the first. */
    private static final int KEY_VERSION = 1;

    private static final Codes<AlertLevel> LEVELS =
            Codes.of(List.of(AlertLevel.WARN, AlertLevel.ALERT, AlertLevel.BREACH));
    private static final Codes<AlertCause> CAUSES = Codes.of(List.of(AlertCause.PERSON, AlertCause.OVERLOAD));

    private OpenLegCodec() {}

    /** A leg's bytes; which leg it is, those say that it is stored under. */
    public static byte[] encode(OpenLeg leg) {
        ByteWriter out = new ByteWriter(VERSION);
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
        ByteWriter out = new ByteWriter(KEY_VERSION);
        out.writeText(key.shopId());
        out.writeText(key.buyerId());
        out.writeText(key.turnId());
        out.writeLong(key.start());
        return out.toBytes();
    }

    /**
     * The leg of those bytes.
     *
     * @param storedUnder what {@link #encodeKey} has made of its key
     */
    public static OpenLeg decode(byte[] storedUnder, byte[] bytes) {
        ByteReader in = ByteReader.ofVersions(bytes, WITH_KEY, VERSION);
        LegKey key = readKey(in.version() == WITH_KEY ? in : new ByteReader(storedUnder, KEY_VERSION));
        @Nullable String agentId = in.readOptionalText();
        long turnOpenedAt = in.readLong();
        LocalDate day = in.readDate();
        OpenLeg leg = new OpenLeg(key, agentId, turnOpenedAt, day, in.readInt());
        int statements = in.readInt();
        long endedAt = in.readLong();
        leg.restore(statements, endedAt, readAlerts(in));
        return leg;
    }

    private static LegKey readKey(ByteReader in) {
        return new LegKey(in.readText(), in.readText(), in.readText(), in.readLong());
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

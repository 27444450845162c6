package io.deskpulse.topology;

import io.deskpulse.desk.DayKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

/**
 * The stored keys of day rows: the day, the shop, a zero, and the agent where there is one. In the order of their bytes
 * they are sorted by day, and a shop's own row comes before its agents', so that days can be read and cut off as ranges.
 */
final class DayRowKeys {

    private static final byte SEPARATOR = 0;

    /** Before every key. */
    static final DayKey FIRST = startOf(LocalDate.ofEpochDay(Integer.MIN_VALUE));

    private DayRowKeys() {}

    static Serde<DayKey> serde() {
        return Serdes.serdeFrom((topic, key) -> encode(key), (topic, bytes) -> decode(bytes));
    }

    /** Sorts before every key of that day and after every key of the day before. */
    static DayKey startOf(LocalDate day) {
        return DayKey.shop(day, "");
    }

    static byte[] encode(DayKey key) {
        byte[] shop = key.shopId().getBytes(StandardCharsets.UTF_8);
        byte[] agent = bytesOf(key.agentId());
        return ByteBuffer.allocate(Integer.BYTES + shop.length + 1 + agent.length)
                .putInt(sortable(key.day()))
                .put(shop)
                .put(SEPARATOR)
                .put(agent)
                .array();
    }

    static DayKey decode(byte[] bytes) {
        LocalDate day = LocalDate.ofEpochDay(ByteBuffer.wrap(bytes).getInt() ^ Integer.MIN_VALUE);
        int separator = Integer.BYTES;
        while (bytes[separator] != SEPARATOR) {
            separator++;
        }
        String shop = text(bytes, Integer.BYTES, separator);
        String agent = text(bytes, separator + 1, bytes.length);
        return agent.isEmpty() ? DayKey.shop(day, shop) : DayKey.agent(day, shop, agent);
    }

    /** Bytes are compared without sign; turning the first bit over puts days before 1970 first. */
    private static int sortable(LocalDate day) {
        return (int) day.toEpochDay() ^ Integer.MIN_VALUE;
    }

    private static byte[] bytesOf(@Nullable String text) {
        return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}

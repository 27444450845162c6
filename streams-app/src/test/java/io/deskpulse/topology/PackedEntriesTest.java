package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A map of bytes that is to do what a map of objects does. */
class PackedEntriesTest {

    private static byte[] key(int number) {
        return ("shop-1:" + number).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] value(int length) {
        byte[] value = new byte[length];
        new Random(length).nextBytes(value);
        return value;
    }

    private static Map<String, String> contentOf(PackedEntries entries) {
        Map<String, String> content = new HashMap<>();
        entries.forEach((key, value) -> content.put(text(key), String.valueOf(value == null ? null : text(value))));
        return content;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /**
     * Keys that come again and again with values that grow, shrink and vanish.
     *
     * @param longest of the values, in bytes; some are longer than an array
     */
    @Property(tries = 60)
    void shouldHoldWhatAMapOfObjectsHolds(
            @ForAll Random random,
            @ForAll @IntRange(min = 1, max = 3_000) int keys,
            @ForAll @IntRange(min = 1, max = 2_000) int longest) {
        PackedEntries entries = new PackedEntries();
        Map<String, String> expected = new HashMap<>();
        for (int step = 0; step < 20_000; step++) {
            byte[] key = key(random.nextInt(keys));
            if (random.nextInt(10) < 3) {
                entries.remove(key);
                expected.remove(text(key));
            } else {
                byte[] value = random.nextInt(20) == 0 ? null : value(random.nextInt(longest));
                entries.put(key, value);
                expected.put(text(key), String.valueOf(value == null ? null : text(value)));
            }
        }

        assertThat(contentOf(entries)).isEqualTo(expected);
        assertThat(entries.size()).isEqualTo(expected.size());
        IntStream.range(0, keys).forEach(number -> assertThat(entries.find(key(number)) != PackedEntries.NOWHERE)
                .isEqualTo(expected.containsKey(text(key(number)))));
    }

    @Test
    void shouldTellAKeyWithoutAValueFromOneThatIsNotHere() {
        PackedEntries entries = new PackedEntries();
        entries.put(key(1), null);

        assertThat(entries.find(key(1))).isNotEqualTo(PackedEntries.NOWHERE);
        assertThat(entries.valueAt(entries.find(key(1)))).isNull();
        assertThat(entries.find(key(2))).isEqualTo(PackedEntries.NOWHERE);
        assertThat(entries.get(key(2))).isNull();
    }

    @Test
    void shouldHoldValuesLongerThanAnArrayBesideShortOnes() {
        PackedEntries entries = new PackedEntries();
        byte[] longer = value(3 * PackedEntries.CHUNK_BYTES);
        entries.put(key(1), value(5));
        entries.put(key(2), longer);
        entries.put(key(3), value(6));

        assertThat(entries.get(key(1))).isEqualTo(value(5));
        assertThat(entries.get(key(2))).isEqualTo(longer);
        assertThat(entries.get(key(3))).isEqualTo(value(6));
    }

    @Test
    void shouldUseItsMemoryAgainOnceCleared() {
        PackedEntries entries = new PackedEntries();
        IntStream.range(0, 10_000).forEach(number -> entries.put(key(number), value(200)));
        long before = entries.bytes();

        entries.clear();

        assertThat(entries.size()).isZero();
        assertThat(entries.bytes()).isZero();
        assertThat(entries.find(key(1))).isEqualTo(PackedEntries.NOWHERE);
        byte[] longer = value(2 * PackedEntries.CHUNK_BYTES);
        entries.put(key(1), longer);
        IntStream.range(2, 10_000).forEach(number -> entries.put(key(number), value(200)));
        assertThat(entries.get(key(1))).isEqualTo(longer);
        assertThat(entries.get(key(9_999))).isEqualTo(value(200));
        assertThat(entries.bytes()).isGreaterThan(before);
    }

    @Test
    void shouldNotGrowWithHowOftenAValueIsReplaced() {
        PackedEntries entries = new PackedEntries();
        for (int round = 0; round < 100; round++) {
            for (int number = 0; number < 1_000; number++) {
                entries.put(key(number), value(round * 10));
            }
        }

        assertThat(entries.bytes()).isLessThan(2L * (1_000 * 1_100 + PackedEntries.CHUNK_BYTES));
        assertThat(entries.get(key(999))).isEqualTo(value(990));
    }
}

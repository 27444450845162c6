package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;

/** What digests say of keys: never that one is absent which is there. */
class KeyDigestsTest {

    private static final int MANY = 100_000;

    private final KeyDigests digests = new KeyDigests();

    private static Bytes key(int number) {
        return Bytes.wrap(("shop-" + number % 40 + ":buyer-" + number).getBytes(StandardCharsets.UTF_8));
    }

    private long howManyOf(int from, int to) {
        return IntStream.range(from, to).filter(i -> digests.mayContain(key(i))).count();
    }

    @Test
    void shouldKnowEveryKeyAndNoOther() {
        IntStream.range(0, MANY).forEach(i -> digests.add(key(i)));

        assertThat(howManyOf(0, MANY)).isEqualTo(MANY);
        assertThat(howManyOf(MANY, 2 * MANY)).isZero();
    }

    @Test
    void shouldMissNothingWhateverIsTakenAwayAround() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, MANY).boxed().toList());
        order.forEach(i -> digests.add(key(i)));
        Collections.shuffle(order, new Random(1));

        order.subList(0, MANY / 2).forEach(i -> digests.remove(key(i)));

        assertThat(order.subList(0, MANY / 2)).noneMatch(i -> digests.mayContain(key(i)));
        assertThat(order.subList(MANY / 2, MANY)).allMatch(i -> digests.mayContain(key(i)));
    }

    /** Which is how two keys of the same digest look. */
    @Test
    void shouldKeepOneOfTwoThatAreAlike() {
        digests.add(key(1));
        digests.add(key(1));

        digests.remove(key(1));
        assertThat(digests.mayContain(key(1))).isTrue();

        digests.remove(key(1));
        assertThat(digests.mayContain(key(1))).isFalse();
    }

    @Test
    void shouldTakeAwayNothingInsteadOfAKeyThatIsNotThere() {
        digests.add(key(1));

        digests.remove(key(2));

        assertThat(digests.mayContain(key(1))).isTrue();
    }

    @Test
    void shouldTellKeysApartThatDifferInALetter() {
        digests.add(Bytes.wrap(new byte[] {1, 2, 3}));
        digests.add(Bytes.wrap(new byte[9]));

        assertThat(digests.mayContain(Bytes.wrap(new byte[] {1, 2, 4}))).isFalse();
        assertThat(digests.mayContain(Bytes.wrap(new byte[8]))).isFalse();
        assertThat(digests.mayContain(Bytes.wrap(new byte[0]))).isFalse();
    }
}

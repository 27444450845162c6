package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SparseCountsTest {

    private final SparseCounts counts = new SparseCounts();

    @Test
    void shouldHoldNothingAtFirst() {
        assertThat(counts.isEmpty()).isTrue();
        assertThat(counts.get(60)).isZero();
    }

    @Test
    void shouldKeepNoZero() {
        counts.add(60, 2);
        counts.add(30, 0);
        counts.add(60, -2);

        assertThat(counts.size()).isZero();
        assertThat(counts.get(60)).isZero();
    }

    @Test
    void shouldTakeOffWhatItWasGiven() {
        counts.add(30, 1);
        SparseCounts other = new SparseCounts();
        other.add(30, 1);
        other.add(60, 5);

        counts.addAll(other, 1);
        assertThat(counts.toMap()).isEqualTo(Map.of(30, 2L, 60, 5L));
        counts.addAll(other, -1);
        assertThat(counts.toMap()).isEqualTo(Map.of(30, 1L));
    }

    @Property(tries = 500)
    void shouldAgreeWithAMapWhateverIsAdded(@ForAll List<@IntRange(min = -20, max = 20) Integer> numbers) {
        SparseCounts sparse = new SparseCounts();
        TreeMap<Integer, Long> map = new TreeMap<>();
        for (int i = 0; i < numbers.size(); i++) {
            long amount = i % 3 - 1L;
            sparse.add(numbers.get(i), amount);
            map.merge(numbers.get(i), amount, Long::sum);
            map.values().removeIf(count -> count == 0);

            assertThat(sparse.toMap()).isEqualTo(map);
            assertThat(sparse.get(numbers.get(i))).isEqualTo(map.getOrDefault(numbers.get(i), 0L));
        }
    }
}

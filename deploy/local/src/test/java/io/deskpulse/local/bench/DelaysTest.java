package io.deskpulse.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.topology.Latencies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelaysTest {

    private static final long ABOVE_ALL = Long.MAX_VALUE;

    @Test
    void shouldTellTheLimitThatAPartKeepsTo() {
        Delays delays = measured(Map.of(50L, 50, 200L, 49, 2_000L, 1));

        assertThat(delays.count()).isEqualTo(100);
        assertThat(delays.within(0.5)).isEqualTo(50);
        assertThat(delays.within(0.51)).isEqualTo(200);
        assertThat(delays.within(0.99)).isEqualTo(200);
        assertThat(delays.within(1)).isEqualTo(2_000);
        assertThat(delays.partWithin(1_000)).isEqualTo(0.99);
    }

    @Test
    void shouldNotHideWhatLiesAboveAllLimits() {
        assertThat(measured(Map.of(50L, 98, ABOVE_ALL, 2)).within(0.99)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void shouldLeaveOutWhatWasMeasuredBefore() {
        Latencies before = latencies(Map.of(50L, 10, 60_000L, 7));
        Latencies after = latencies(Map.of(50L, 11, 60_000L, 7));

        assertThat(Delays.between(before, after).count()).isEqualTo(1);
        assertThat(Delays.between(before, after).within(1)).isEqualTo(50);
    }

    private static Delays measured(Map<Long, Integer> byLimit) {
        return Delays.between(latencies(Map.of()), latencies(byLimit));
    }

    private static Latencies latencies(Map<Long, Integer> byLimit) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(Latencies.LIMITS_MS.size() + 1, 0L));
        byLimit.forEach((limit, count) -> {
            int bucket = limit == ABOVE_ALL ? counts.size() - 1 : Latencies.LIMITS_MS.indexOf(limit);
            counts.set(bucket, (long) count);
        });
        return new Latencies(counts, 0);
    }
}

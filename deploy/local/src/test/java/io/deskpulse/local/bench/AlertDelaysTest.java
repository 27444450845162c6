package io.deskpulse.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AlertDelaysTest {

    @Test
    void shouldTellWhatAPartKeepsTo() {
        AlertDelays delays = new AlertDelays(LongStream.rangeClosed(1, 1_000).map(i -> 1_001 - i));

        assertThat(delays.count()).isEqualTo(1_000);
        assertThat(delays.within(0.5)).isEqualTo(500);
        assertThat(delays.within(0.999)).isEqualTo(999);
        assertThat(delays.within(1)).isEqualTo(1_000);
    }

    @Test
    void shouldTellTheOnlyOneForAnyPart() {
        assertThat(new AlertDelays(LongStream.of(7)).within(0.01)).isEqualTo(7);
    }
}

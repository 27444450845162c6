package io.deskpulse.local.simulation;

import static io.deskpulse.local.simulation.Desks.all;
import static io.deskpulse.local.simulation.Desks.during;
import static io.deskpulse.local.simulation.Desks.first;
import static io.deskpulse.local.simulation.Desks.withSeed;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A seed is a day that can be lived again. */
class TrafficDeterminismTest {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void shouldGiveTheSameBytesWhenTheSeedIsTheSame() {
        assertThat(bytes(during(withSeed(1), TEN_MINUTES))).isEqualTo(bytes(during(withSeed(1), TEN_MINUTES)));
    }

    @Test
    void shouldGiveAnotherDayWhenTheSeedIsAnother() {
        List<Event> one = during(withSeed(1), TEN_MINUTES);
        List<Event> other = during(withSeed(2), TEN_MINUTES);

        assertThat(bytes(one)).isNotEqualTo(bytes(other));
        assertThat(one).doesNotContainAnyElementsOf(other);
    }

    @Test
    void shouldOnlyCutOffTheSameTrafficWhenItIsBounded() {
        List<Event> bounded = all(TrafficSimulation.lasting(withSeed(1), TEN_MINUTES));
        List<Event> endless = first(bounded.size(), TrafficSimulation.endless(withSeed(1)));

        assertThat(bounded).isEqualTo(endless);
    }

    private static byte[] bytes(List<Event> events) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        events.forEach(event -> bytes.writeBytes(EventCodec.encode(event)));
        return bytes.toByteArray();
    }
}

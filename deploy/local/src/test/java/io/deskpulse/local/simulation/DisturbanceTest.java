package io.deskpulse.local.simulation;

import static io.deskpulse.local.simulation.Desks.all;
import static io.deskpulse.local.simulation.Desks.during;
import static io.deskpulse.local.simulation.Desks.first;
import static io.deskpulse.local.simulation.Desks.ordinary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.deskpulse.event.Event;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** A disturbed way to the broker delays and repeats, within its bounds, and changes nothing else. */
class DisturbanceTest {

    private static final long MAX_DELAY_MS = 25_000;

    private final List<Event> ordered = during(ordinary("20:00", 30), Duration.ofMinutes(20));
    private final List<Event> disturbed = all(new Disturbance(7, MAX_DELAY_MS, 0.02).over(ordered.iterator()));

    @Test
    void shouldUpsetTheOrder() {
        assertThat(latestOvertaking(disturbed)).isGreaterThan(MAX_DELAY_MS / 2);
    }

    @Test
    void shouldDeliverNothingLaterThanItsBound() {
        assertThat(latestOvertaking(disturbed)).isLessThanOrEqualTo(MAX_DELAY_MS);
    }

    @Test
    void shouldLoseNothingAndAddNothingButExactDuplicates() {
        assertThat(new HashSet<>(disturbed)).isEqualTo(new HashSet<>(ordered));
    }

    @Test
    void shouldRepeatTheWantedShare() {
        int repeated = disturbed.size() - ordered.size();

        assertThat((double) repeated / ordered.size()).isCloseTo(0.02, withinPercentage(25));
    }

    @Test
    void shouldArriveTheSameWayWhenTheSeedIsTheSame() {
        assertThat(all(new Disturbance(7, MAX_DELAY_MS, 0.02).over(ordered.iterator())))
                .isEqualTo(disturbed);
        assertThat(all(new Disturbance(8, MAX_DELAY_MS, 0.02).over(ordered.iterator())))
                .isNotEqualTo(disturbed);
    }

    @Test
    void shouldChangeNothingWhenThereIsNoDisturbance() {
        assertThat(all(new Disturbance(7, 0, 0).over(ordered.iterator()))).isEqualTo(ordered);
    }

    @Test
    void shouldBeLazyOverEndlessTraffic() {
        Iterator<Event> endless =
                new Disturbance(7, MAX_DELAY_MS, 0.02).over(TrafficSimulation.endless(ordinary("20:00", 30)));

        assertThat(first(1_000, endless)).isEqualTo(disturbed.subList(0, 1_000));
    }

    @Test
    void shouldRefuseToGoOnWhenAllHaveArrived() {
        Iterator<Event> empty = new Disturbance(7, 0, 0).over(List.<Event>of().iterator());

        assertThat(empty.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(empty::next);
    }

    @Test
    void shouldRefuseWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disturbance(7, -1, 0))
                .withMessageContaining("maxDelayMs");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Disturbance(7, 0, Double.NaN))
                .withMessageContaining("duplicateShare");
    }

    /** How much older than the newest before it an event arrived at most. */
    private static long latestOvertaking(List<Event> events) {
        long newest = events.stream()
                .min(Comparator.comparingLong(Event::at))
                .orElseThrow()
                .at();
        long latest = 0;
        for (Event event : events) {
            latest = Math.max(latest, newest - event.at());
            newest = Math.max(newest, event.at());
        }
        return latest;
    }
}

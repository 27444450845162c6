package io.deskpulse.local.simulation;

import static io.deskpulse.local.simulation.Desks.at;
import static io.deskpulse.local.simulation.Desks.during;
import static io.deskpulse.local.simulation.Desks.ordinary;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.deskpulse.event.Event;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Events come one after the other, from the start on, until the end. */
class TrafficOrderTest {

    private final List<Event> events = during(ordinary("20:00", 30), Duration.ofMinutes(30));

    @Test
    void shouldTellEventsInTheOrderOfEventTime() {
        assertThat(events).isSortedAccordingTo(Comparator.comparingLong(Event::at));
    }

    @Test
    void shouldStayWithinItsTimeWhenItIsBounded() {
        assertThat(events).allSatisfy(event -> assertThat(event.at())
                .isBetween(at("20:00").toEpochMilli(), at("20:30").toEpochMilli() - 1));
    }

    @Test
    void shouldNameEveryEventDifferently() {
        assertThat(events.stream().map(Event::id)).doesNotHaveDuplicates();
    }

    @Test
    void shouldRefuseToGoOnWhenItsTimeIsOver() {
        TrafficSimulation over = TrafficSimulation.lasting(ordinary("20:00", 30), Duration.ZERO);

        assertThat(over.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(over::next);
    }
}

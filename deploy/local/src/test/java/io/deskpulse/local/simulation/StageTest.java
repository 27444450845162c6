package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import org.junit.jupiter.api.Test;

/** Time passes only as far as it takes to tell the next event. */
class StageTest {

    private final Stage stage = new Stage(Desks.ordinary("20:00", 1));
    private final long start = Desks.at("20:00").toEpochMilli();

    @Test
    void shouldBeginAtTheWantedTimeOfTheWantedZone() {
        assertThat(stage.now()).isEqualTo(start);
        assertThat(stage.minuteOfDay()).isEqualTo(20 * 60);
    }

    @Test
    void shouldLetTimePassToTheNextEvent() {
        stage.after(5_000, () -> stage.publish(order("late")));
        stage.after(2_000, () -> stage.publish(order("early")));

        assertThat(stage.nextEvent().id()).isEqualTo("early");
        assertThat(stage.now()).isEqualTo(start + 2_000);
        assertThat(stage.nextEvent().id()).isEqualTo("late");
        assertThat(stage.now()).isEqualTo(start + 5_000);
    }

    @Test
    void shouldTellEventsOfOneMomentOneByOne() {
        stage.publish(order("first"));
        stage.publish(order("second"));

        assertThat(stage.nextEvent().id()).isEqualTo("first");
        assertThat(stage.pending()).isOne();
        assertThat(stage.nextEvent().id()).isEqualTo("second");
        assertThat(stage.published()).isEqualTo(2);
    }

    @Test
    void shouldHaveRoomForNewAftermathsOnceOldOnesAreOver() {
        for (int i = 0; i < Stage.MOST_AFTERMATHS; i++) {
            stage.longAfter(1_000, () -> {});
        }
        stage.after(2_000, () -> stage.publish(order("all over")));
        stage.nextEvent();

        stage.longAfter(1_000, () -> stage.publish(order("new")));

        assertThat(stage.nextEvent().id()).isEqualTo("new");
    }

    private OrderEvent order(String id) {
        return new OrderEvent(id, "o-1", "s1", "b-1", OrderType.PAID, 100, "CNY", 1, stage.now());
    }
}

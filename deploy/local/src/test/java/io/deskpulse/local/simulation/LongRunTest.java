package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** However long a run, it remembers only who is there and what is still to come. */
class LongRunTest {

    private static final int NINE_DAYS_OF_EVENTS = 500_000;

    @Test
    void shouldNotGrowOnceTheFirstWeekIsOver() {
        TrafficSimulation simulation = TrafficSimulation.endless(Desks.ordinary("10:00", 1));

        int afterNineDays = pendingAfter(NINE_DAYS_OF_EVENTS, simulation);
        int afterWeeksMore = pendingAfter(2 * NINE_DAYS_OF_EVENTS, simulation);

        assertThat(afterWeeksMore).isLessThan(afterNineDays * 5 / 4);
    }

    @Test
    void shouldForgetAftermathsBeyondItsBound() {
        Stage stage = new Stage(Desks.ordinary("10:00", 1));
        for (int i = 0; i < 2 * Stage.MOST_AFTERMATHS; i++) {
            stage.longAfter(1_000, () -> {});
        }

        assertThat(stage.pending()).isEqualTo(Stage.MOST_AFTERMATHS);
    }

    @Test
    void shouldKeepOnlySoManyRegularsAndQuestionsForTheMorning() {
        TrafficSimulation simulation = TrafficSimulation.endless(Desks.ordinary("23:00", 50));
        pendingAfter(NINE_DAYS_OF_EVENTS, simulation);

        assertThat(simulation.marketplace().shops()).allSatisfy(shop -> {
            assertThat(shop.regulars().size()).isLessThanOrEqualTo(Regulars.MOST);
            assertThat(shop.line().leftBehind()).isLessThanOrEqualTo(WaitingLine.MOST_LEFT_BEHIND);
        });
    }

    private static int pendingAfter(int events, TrafficSimulation simulation) {
        for (int i = 0; i < events; i++) {
            simulation.next();
        }
        return simulation.pending();
    }
}

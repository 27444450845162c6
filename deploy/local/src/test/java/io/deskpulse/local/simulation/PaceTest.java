package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import org.junit.jupiter.api.Test;

/** Buyers come as often as the wanted rate needs, more often after a lull, and far more often in a rush. */
class PaceTest {

    private static final long MINUTE_MS = 60_000;

    private final SimulationSettings settings = Desks.ordinary("20:00", 10);
    private final Stage stage = new Stage(settings);

    @Test
    void shouldBringMoreBuyersWhenEventsAreMissing() {
        Pace pace = new Pace(settings, stage, PromotionSpike.none());
        double atFirst = pace.arrivalsPerMs();

        pass(MINUTE_MS);

        assertThat(pace.arrivalsPerMs()).isGreaterThan(1.3 * atFirst);
    }

    @Test
    void shouldBringFewerBuyersWhenThereWereTooManyEvents() {
        Pace pace = new Pace(settings, stage, PromotionSpike.none());
        double atFirst = pace.arrivalsPerMs();
        for (int i = 0; i < 1_000; i++) {
            stage.publish(event());
        }

        assertThat(pace.arrivalsPerMs()).isLessThan(0.5 * atFirst);
    }

    @Test
    void shouldMultiplyBuyersAndSellSilentlyInARush() {
        Pace ordinary = new Pace(settings, stage, PromotionSpike.none());
        Pace rush = new Pace(settings, stage, PromotionSpike.opensAt(stage.now() - 2 * MINUTE_MS));

        assertThat(rush.arrivalsPerMs()).isGreaterThan(10 * ordinary.arrivalsPerMs());
        assertThat(ordinary.silentShare()).isCloseTo(0.25, within(0.01));
        assertThat(rush.silentShare()).isBetween(0.5, 0.7);
    }

    @Test
    void shouldPlanStaffByTheOrdinaryDay() {
        Pace ordinary = new Pace(settings, stage, PromotionSpike.none());
        Pace rush = new Pace(settings, stage, PromotionSpike.opensAt(stage.now()));

        assertThat(rush.visitsPerMs(1)).isCloseTo(ordinary.visitsPerMs(1), withinPercentage(0.1));
        assertThat(ordinary.visitsPerMs(2)).isCloseTo(2 * ordinary.visitsPerMs(1), withinPercentage(0.1));
    }

    private void pass(long ms) {
        stage.after(ms, () -> stage.publish(event()));
        stage.nextEvent();
    }

    private OrderEvent event() {
        return new OrderEvent("e-1", "o-1", "s1", "b-1", OrderType.PAID, 100, "CNY", 1, stage.now());
    }
}

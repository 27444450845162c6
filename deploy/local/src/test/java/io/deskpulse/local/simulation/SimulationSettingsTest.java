package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be simulated is refused by name. */
class SimulationSettingsTest {

    @Test
    void shouldRefuseAnEmptyMarketplace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(0, 0, 1))
                .withMessage("shops must be at least 1, not 0");
    }

    @Test
    void shouldRefuseShopsWithoutPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(5, 4, 1))
                .withMessage("agents must be at least one for each shop (5), not 4");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 2e6, Double.NaN, Double.POSITIVE_INFINITY})
    void shouldRefuseAnImpossibleRate(double rate) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(1, 1, rate))
                .withMessageStartingWith("eventsPerSecond");
    }

    private static SimulationSettings settings(int shops, int agents, double rate) {
        return new SimulationSettings(shops, agents, rate, false, 1, Desks.at("10:00"), Desks.SHANGHAI);
    }
}

package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Identifiers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shops differ in size, and everybody hired has a place. */
class MarketplaceTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 17", "3, 3", "7, 50", "120, 1000"})
    void shouldPlaceEverybodyAndLeaveNoShopEmpty(int shops, int agents) {
        List<Shop> all = open(shops, agents);

        assertThat(all).hasSize(shops).allMatch(shop -> !shop.seats().isEmpty());
        assertThat(all.stream().mapToInt(shop -> shop.seats().size()).sum()).isEqualTo(agents);
    }

    @Test
    void shouldGiveLargerShopsMorePeople() {
        List<Shop> all = open(10, 200);

        assertThat(all.get(0).seats().size())
                .isGreaterThan(3 * all.get(9).seats().size());
    }

    @Test
    void shouldNameShopsAndPeopleDifferentlyAndValidly() {
        List<Shop> all = open(400, 2_000);

        assertThat(all.stream().map(Shop::shopId)).doesNotHaveDuplicates().allMatch(Identifiers::isValid);
        assertThat(all.stream().flatMap(shop -> shop.seats().stream()).map(Seat::agentId))
                .doesNotHaveDuplicates()
                .allMatch(Identifiers::isValidAgent);
    }

    @Test
    void shouldGiveEachPersonMoreChatsWhenFewPeopleMeetAHighRate() {
        assertThat(capacityOfFirst(settings(1, 2, 200))).isGreaterThan(50);
        assertThat(capacityOfFirst(settings(1, 200, 1))).isBetween(3, 6);
    }

    private static int capacityOfFirst(SimulationSettings settings) {
        return shops(settings).get(0).seats().get(0).persona().capacity();
    }

    private static List<Shop> open(int shops, int agents) {
        return shops(settings(shops, agents, 10));
    }

    private static List<Shop> shops(SimulationSettings settings) {
        return TrafficSimulation.lasting(settings, Duration.ZERO).marketplace().shops();
    }

    private static SimulationSettings settings(int shops, int agents, double rate) {
        return new SimulationSettings(shops, agents, rate, false, 5, Desks.at("10:00"), Desks.SHANGHAI);
    }
}

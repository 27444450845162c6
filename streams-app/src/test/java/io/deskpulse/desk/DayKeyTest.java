package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DayKeyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    @Test
    void shouldSortByDayThenShopThenTheShopsRowThenItsAgents() {
        DayKey shop = DayKey.shop(DAY, "s1");
        DayKey agent = DayKey.agent(DAY, "s1", "A");
        DayKey another = DayKey.agent(DAY, "s1", "B");
        DayKey otherShop = DayKey.shop(DAY, "s2");
        DayKey nextDay = DayKey.shop(DAY.plusDays(1), "s1");

        assertThat(new TreeSet<>(List.of(nextDay, another, otherShop, agent, shop)))
                .containsExactly(shop, agent, another, otherShop, nextDay);
    }

    @Test
    void shouldCallNobodyByAName() {
        assertThat(DayKey.agent(DAY, "s1", null).agentId()).isEqualTo("unassigned");
        assertThat(DayKey.agent(DAY, "s1", null).isShop()).isFalse();
        assertThat(DayKey.shop(DAY, "s1").isShop()).isTrue();
    }
}

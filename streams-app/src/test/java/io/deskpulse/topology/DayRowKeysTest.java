package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** How the keys of day rows are stored. */
class DayRowKeysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);

    private static void shouldComeBefore(DayKey first, DayKey second) {
        assertThat(Arrays.compareUnsigned(DayRowKeys.encode(first), DayRowKeys.encode(second)))
                .isNegative();
    }

    @Test
    void shouldSortAShopBeforeItsAgents() {
        shouldComeBefore(DayKey.shop(DAY, "s1"), DayKey.agent(DAY, "s1", "a"));
    }

    @Test
    void shouldSortTheAgentsOfAShopBeforeAShopWhoseNameBeginsTheSame() {
        shouldComeBefore(DayKey.agent(DAY, "s1", "美"), DayKey.shop(DAY, "s1-b"));
    }

    @Test
    void shouldSortByDayBeforeAnythingElse() {
        shouldComeBefore(DayKey.agent(DAY, "z", "z"), DayRowKeys.startOf(DAY.plusDays(1)));
        shouldComeBefore(DayRowKeys.startOf(DAY), DayKey.shop(DAY, "a"));
    }

    @Test
    void shouldSortDaysBefore1970BeforeThoseAfter() {
        shouldComeBefore(DayKey.shop(LocalDate.of(1969, 12, 31), "s"), DayKey.shop(LocalDate.of(1970, 1, 1), "s"));
        shouldComeBefore(DayRowKeys.FIRST, DayKey.shop(LocalDate.of(1969, 12, 31), "s"));
    }

    @Provide
    Arbitrary<DayKey> keys() {
        Arbitrary<String> names = Arbitraries.of("s1", "店铺", "a", "店铺:小美", "unassigned", "𠀀");
        return Combinators.combine(Arbitraries.integers().between(-400, 40_000), names, names.injectNull(0.3))
                .as((day, shop, agent) -> new DayKey(LocalDate.ofEpochDay(day), shop, agent));
    }

    @Property(tries = 200)
    void shouldReadEveryKeyAsItWasWritten(@ForAll("keys") DayKey key) {
        assertThat(DayRowKeys.decode(DayRowKeys.encode(key))).isEqualTo(key);
    }
}

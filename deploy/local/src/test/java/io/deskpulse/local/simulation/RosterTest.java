package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Shops of any size are staffed as well as their size allows. */
class RosterTest {

    private static final int NOON = 12 * 60 + 50;
    private static final int TEN_IN_THE_EVENING = 22 * 60;
    private static final int FOUR_AT_NIGHT = 4 * 60;

    @Test
    void shouldLetASinglePersonWorkDayAndEvening() {
        List<Shift> shifts = new Roster(1, false).shifts();

        assertThat(shifts).containsExactly(Shift.alone());
        assertThat(present(shifts, NOON)).isOne();
        assertThat(present(shifts, TEN_IN_THE_EVENING)).isOne();
    }

    @Test
    void shouldHaveSomebodyAtNightInALargeShopOnly() {
        assertThat(present(new Roster(12, false).shifts(), FOUR_AT_NIGHT)).isPositive();
        assertThat(present(new Roster(5, false).shifts(), FOUR_AT_NIGHT)).isZero();
    }

    @Test
    void shouldStaggerMealsSoThatSomebodyIsAlwaysThere() {
        List<Shift> shifts = new Roster(12, false).shifts();

        for (int minute = 9 * 60; minute < 24 * 60; minute++) {
            assertThat(present(shifts, minute)).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void shouldKeepTheLateShiftUntilAfterMidnightWhenThereIsAPromotion() {
        assertThat(present(new Roster(4, true).shifts(), 30)).isEqualTo(2);
        assertThat(present(new Roster(1, true).shifts(), 30)).isOne();
    }

    private static long present(List<Shift> shifts, int minute) {
        return shifts.stream().filter(shift -> shift.covers(minute)).count();
    }
}

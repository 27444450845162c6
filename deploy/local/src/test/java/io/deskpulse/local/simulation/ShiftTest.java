package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A working day has a beginning, a meal and an end, before or after midnight. */
class ShiftTest {

    private static final int HOUR = 60;

    @Test
    void shouldIncludeItsStartAndExcludeItsEnd() {
        Shift day = Shift.day(0);

        assertThat(day.covers(8 * HOUR + 29)).isFalse();
        assertThat(day.covers(8 * HOUR + 30)).isTrue();
        assertThat(day.covers(17 * HOUR + 29)).isTrue();
        assertThat(day.covers(17 * HOUR + 30)).isFalse();
    }

    @Test
    void shouldNotCoverTheMeal() {
        Shift day = Shift.day(30);

        assertThat(day.covers(11 * HOUR + 59)).isTrue();
        assertThat(day.covers(12 * HOUR)).isFalse();
        assertThat(day.covers(12 * HOUR + 44)).isFalse();
        assertThat(day.covers(12 * HOUR + 45)).isTrue();
    }

    @Test
    void shouldGoOnAfterMidnight() {
        Shift night = Shift.night(0);

        assertThat(night.covers(23 * HOUR + 30)).isTrue();
        assertThat(night.covers(30)).isTrue();
        assertThat(night.covers(3 * HOUR + 10)).isFalse();
        assertThat(night.covers(7 * HOUR + 59)).isTrue();
        assertThat(night.covers(8 * HOUR)).isFalse();
    }

    @Test
    void shouldTakeNoNewChatsShortlyBeforeTheEnd() {
        Shift evening = Shift.evening(0);

        assertThat(evening.takesChats(23 * HOUR + 54)).isTrue();
        assertThat(evening.takesChats(23 * HOUR + 55)).isFalse();
        assertThat(evening.covers(23 * HOUR + 59)).isTrue();
    }

    @Test
    void shouldKeepPeopleAtTheirDesksWhenAPromotionOpens() {
        assertThat(Shift.promotion(0).takesChats(0)).isTrue();
        assertThat(Shift.evening(0).covers(0)).isFalse();
    }
}

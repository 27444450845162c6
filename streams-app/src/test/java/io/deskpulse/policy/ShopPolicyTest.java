package io.deskpulse.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShopPolicyTest {

    private final ShopPolicy taobao = Pack.TAOBAO.policy();

    @Test
    void shouldPutAnInstantOnTheLocalDay() {
        assertThat(taobao.dayOf(utc("2026-11-10T15:59:59.999Z"))).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(taobao.dayOf(utc("2026-11-10T16:00:00Z"))).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void shouldFindTheNextMidnightEvenFromMidnight() {
        assertThat(taobao.midnightAfter(utc("2026-11-10T16:00:00Z"))).isEqualTo(utc("2026-11-11T16:00:00Z"));
    }

    @Test
    void shouldMeetAThresholdToTheMillisecond() {
        assertThat(taobao.met(30_000)).containsExactly(30, 60, 180);
        assertThat(taobao.met(30_001)).containsExactly(60, 180);
        assertThat(taobao.met(180_000)).containsExactly(180);
        assertThat(taobao.met(180_001)).isEmpty();
        assertThat(taobao.met(0)).containsExactly(30, 60, 180);
    }

    @Test
    void shouldServeByLocalTime() {
        assertThat(taobao.inService(utc("2026-11-11T00:00:00Z")))
                .as("8:00 in Shanghai")
                .isTrue();
        assertThat(taobao.inService(utc("2026-11-11T15:00:00Z")))
                .as("23:00 in Shanghai")
                .isFalse();
    }

    private static long utc(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}

package io.deskpulse.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of METRICS §2. */
class PackTest {

    @ParameterizedTest
    @CsvSource({
        "TAOBAO,  08:00, 23:00, TURN_OPEN,     true,  TURN,    180, ORDER_FIRST, 48",
        "JD,      09:00, 23:00, SESSION_START, false, SESSION, 30,  ORDER,       24",
        "PDD,     08:00, 23:00, TURN_OPEN,     false, BUYER,   180, ORDER,       48",
        "DOUYIN,  08:00, 23:00, TURN_OPEN,     false, MESSAGE, 180, ORDER,       48",
        "GENERIC, 00:00, 00:00, TURN_OPEN,     true,  TURN,    60,  ORDER,       48",
    })
    void shouldFollowThePlatform(
            Pack pack,
            LocalTime from,
            LocalTime to,
            HoursDecidedAt decidedAt,
            boolean assistCounts,
            Headline.Unit unit,
            int withinSeconds,
            Attribution attribution,
            int attributionHours) {
        ShopPolicy policy = pack.policy();

        assertThat(policy.serviceHours()).isEqualTo(new ServiceHours(from, to));
        assertThat(policy.hoursDecidedAt()).isEqualTo(decidedAt);
        assertThat(policy.assistCounts()).isEqualTo(assistCounts);
        assertThat(policy.headline()).isEqualTo(new Headline(unit, withinSeconds));
        assertThat(policy.attribution()).isEqualTo(attribution);
        assertThat(policy.attributionWindow()).isEqualTo(Duration.ofHours(attributionHours));
    }

    @ParameterizedTest
    @EnumSource
    void shouldShareWhatAllPlatformsDo(Pack pack) {
        ShopPolicy policy = pack.policy();

        assertThat(policy.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(policy.sessionGap()).isEqualTo(Duration.ofMinutes(10));
        assertThat(policy.responseCap()).isEqualTo(Duration.ofMinutes(10));
        assertThat(policy.transferGrace()).isEqualTo(Duration.ofSeconds(30));
        assertThat(policy.afterSalesDays()).isEqualTo(21);
        assertThat(policy.currency()).isEqualTo("CNY");
        assertThat(policy.thresholds()).containsExactly(30, 60, 180);
    }

    @ParameterizedTest
    @EnumSource
    void shouldWarnEarlierWhereThePlatformIsStricter(Pack pack) {
        AlertLevels expected = pack == Pack.JD ? AlertLevels.seconds(20, 30, 60) : AlertLevels.seconds(60, 100, 180);

        assertThat(pack.policy().alertLevels()).isEqualTo(expected);
    }

    @Test
    void shouldBeGenericForEverybodyWithoutAFile() {
        assertThat(PolicyBook.GENERIC.of("anybody")).isEqualTo(Pack.GENERIC.policy());
    }
}

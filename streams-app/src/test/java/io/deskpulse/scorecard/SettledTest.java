package io.deskpulse.scorecard;

import static io.deskpulse.scorecard.ShopFloor.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.policy.PolicyBook;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shop's day is that of Shanghai, eight hours ahead of UTC; deadlines are the ends of days, exclusive. */
class SettledTest {

    private final ShopFloor floor = new ShopFloor();

    @BeforeEach
    void workTheDay() {
        floor.at("s1", "小美", 10).enquirers(40, 20).sales(40, 40, 40_000);
    }

    private Card asOf(String instant) {
        long newest = Instant.parse(instant).toEpochMilli();
        Scorecard scorecard = new Assessment(PolicyBook.GENERIC).of(floor.rows, DAY, null, newest);
        return ShopFloor.card(scorecard, "s1", "小美");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-12T15:59:59.999Z, false", "2026-11-12T16:00:00Z, true"})
    void shouldSettleTheNextDaysConversionWhenTheNextDayHasEnded(String newest, boolean settled) {
        Measurement nextDay = ShopFloor.beside(asOf(newest), "conversion", "nextDayRate");

        assertThat(nextDay.settled()).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15T15:59:59.999Z, false", "2026-11-15T16:00:00Z, true"})
    void shouldSettleTheFinalConversionWhenTheFourthDayAfterHasEnded(String newest, boolean settled) {
        assertThat(asOf(newest).aspects().get("conversion").lead().settled()).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T15:59:59.999Z, false", "2026-11-26T16:00:00Z, true"})
    void shouldSettleRefundsWhenTheFifteenthDayAfterHasEnded(String newest, boolean settled) {
        Card card = asOf(newest);

        assertThat(card.aspects().get("refundRate").lead().settled()).isEqualTo(settled);
        assertThat(ShopFloor.beside(card, "refundRate", "refundedOrderRate").settled())
                .isEqualTo(settled);
        assertThat(card.score().settled()).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({"responseTime", "dsr", "inquiryVolume", "orderValue"})
    void shouldNotSpeakOfItWhereThereIsNoDeadline(String aspect) {
        assertThat(asOf("2026-11-12T00:00:00Z").aspects().get(aspect).lead().settled())
                .isNull();
    }
}

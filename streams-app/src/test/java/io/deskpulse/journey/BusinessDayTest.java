package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.TurnEnded;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Days are the shop's own, with their 23 or 25 hours when the clocks change. */
class BusinessDayTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
    private static final LocalDate CLOCKS_BACK = LocalDate.of(2026, 10, 25);
    private static final LocalDate CLOCKS_FORWARD = LocalDate.of(2026, 3, 29);
    private static final LocalDate BEFORE_A_DAY_WITHOUT_MIDNIGHT = LocalDate.of(2017, 10, 14);

    @Test
    void shouldFollowTheShopsZone() {
        long instant = at("07:30:00");

        Shop.generic().dayOf(ask(instant)).shop().shows(INQUIRY_BUYERS, 1);
        Desk inSaoPaulo = Shop.generic().in(SAO_PAULO).dayOf(ask(instant));
        inSaoPaulo.shop().isEmpty();
        inSaoPaulo.shopOn(DAY.minusDays(1)).shows(INQUIRY_BUYERS, 1);
    }

    @Test
    void shouldLast25HoursWhenTheClocksGoBack() {
        long opened = in(BERLIN, CLOCKS_BACK, "00:00:00");

        TurnEnded end = Shop.generic().in(BERLIN).dayOf(ask(opened)).fact(TurnEnded.class);

        assertThat(end.at() - opened).isEqualTo(TimeUnit.HOURS.toMillis(25));
        assertThat(end.day()).isEqualTo(CLOCKS_BACK);
    }

    @Test
    void shouldLast23HoursWhenTheClocksGoForward() {
        long opened = in(BERLIN, CLOCKS_FORWARD, "00:00:00");

        TurnEnded end = Shop.generic().in(BERLIN).dayOf(ask(opened)).fact(TurnEnded.class);

        assertThat(end.at() - opened).isEqualTo(TimeUnit.HOURS.toMillis(23));
    }

    @Test
    void shouldEndAtTheFirstInstantOfADayThatHasNoMidnight() {
        long opened = in(SAO_PAULO, BEFORE_A_DAY_WITHOUT_MIDNIGHT, "23:30:00");

        TurnEnded end = Shop.generic().in(SAO_PAULO).dayOf(ask(opened)).fact(TurnEnded.class);

        assertThat(end.at() - opened).isEqualTo(minutes(30));
    }

    @Test
    void shouldMeasureAResponseInRealTimeAcrossTheChange() {
        long asked = in(BERLIN, CLOCKS_BACK, "01:59:00");
        long answered = asked + minutes(2);

        Shop.generic()
                .in(BERLIN)
                .dayOf(ask(asked), agent("A", answered))
                .agentOn(CLOCKS_BACK, "A")
                .shows(RESPONSE_SUM_MS, minutes(2));
    }

    @Test
    void shouldServeByTheClockOnTheWall() {
        Shop evenings = Shop.generic().in(BERLIN).serving("18:00", "22:00");

        evenings.dayOf(ask(in(BERLIN, CLOCKS_BACK, "18:00:00")))
                .shopOn(CLOCKS_BACK)
                .shows(TURNS_EXPIRED, 1);
        evenings.dayOf(ask(in(BERLIN, CLOCKS_BACK, "17:59:59")))
                .shopOn(CLOCKS_BACK)
                .shows(TURNS_EXPIRED, 0);
    }
}

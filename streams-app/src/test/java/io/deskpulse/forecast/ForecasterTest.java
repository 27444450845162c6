package io.deskpulse.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.deskpulse.forecast.SlotForecast.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecasterTest {

    private static final LocalDate SIXTH_MONDAY = Weeks.MONDAY.plusWeeks(5);

    private static List<SlotForecast> next(ArrivalHistory history, Slot now) {
        return new Forecaster(history, Promotions.NONE).next(now, Slot.PER_DAY);
    }

    @Test
    void shouldComeCloseToWhatIsExpectedInTruth() {
        Weeks weeks = Weeks.ofDays(40, 35);

        List<SlotForecast> day = next(weeks.history(), new Slot(SIXTH_MONDAY, 0));

        double off = day.stream()
                .mapToDouble(one -> Math.abs(one.mean() - weeks.mean(one.slot())))
                .average()
                .orElseThrow();
        assertThat(day).hasSize(96).allMatch(one -> one.basis() == Basis.WEEKS);
        assertThat(off).as("mean error beside a mean of some %s", 14).isLessThan(1.2);
    }

    @Test
    void shouldExpectHalfAsManyOnTheWeekend() {
        ArrivalHistory untilFriday = Weeks.ofDays(40, 40).history();
        Forecaster forecaster = new Forecaster(untilFriday, Promotions.NONE);

        double saturday = sum(forecaster.next(new Slot(SIXTH_MONDAY.plusDays(5), 0), Slot.PER_DAY));
        double monday = sum(forecaster.next(new Slot(SIXTH_MONDAY, 0), Slot.PER_DAY));

        assertThat(saturday / monday).isCloseTo(0.5, within(0.05));
    }

    private static double sum(List<SlotForecast> forecasts) {
        return forecasts.stream().mapToDouble(SlotForecast::mean).sum();
    }

    @Test
    void shouldExpectMoreForTheNextHoursWhenMoreHaveComeToday() {
        Slot eleven = new Slot(SIXTH_MONDAY, 44);
        ArrivalHistory usual = Weeks.ofDays(40, 35).add(SIXTH_MONDAY, 44, 1).history();
        ArrivalHistory busy = Weeks.ofDays(40, 35).add(SIXTH_MONDAY, 44, 2).history();

        double soon = at(busy, eleven, 2) / at(usual, eleven, 2);
        double tonight = at(busy, eleven, 36) / at(usual, eleven, 36);

        assertThat(soon).isBetween(1.6, 2.2);
        assertThat(tonight).isBetween(1.05, 1.5);
    }

    private static double at(ArrivalHistory history, Slot now, int ahead) {
        return next(history, now).get(ahead).mean();
    }

    @Test
    void shouldNotKnowWhatCameLater() {
        Weeks weeks = Weeks.ofDays(40, 20);
        Slot now = new Slot(Weeks.MONDAY.plusDays(20), 30);
        List<SlotForecast> before = next(weeks.history(), now);

        weeks.add(Weeks.MONDAY.plusDays(21), Slot.PER_DAY, 9);

        assertThat(next(weeks.history(), now)).isEqualTo(before);
    }

    @Test
    void shouldGiveNoForecastBeforeTheFirstWholeDay() {
        assertThat(next(new ArrivalHistory(), new Slot(Weeks.MONDAY, 40))).isEmpty();

        ArrivalHistory morning = Weeks.ofDays(40, 0).add(Weeks.MONDAY, 40, 1).history();
        assertThat(next(morning, new Slot(Weeks.MONDAY, 40))).isEmpty();
    }

    @Test
    void shouldSayThatTheFirstWeekRestsOnDays() {
        List<SlotForecast> third = next(Weeks.ofDays(40, 2).history(), new Slot(Weeks.MONDAY.plusDays(2), 0));

        assertThat(third).hasSize(96).allMatch(one -> one.basis() == Basis.DAYS);
    }

    @Test
    void shouldMultiplyInAPromotionAndForgetItAfterwards() {
        LocalDate sale = SIXTH_MONDAY;
        Promotions promotions = new Promotions(
                List.of(new Promotion(sale.atStartOfDay(), sale.plusDays(1).atStartOfDay(), Set.of(), 5)), "s1");
        ArrivalHistory before = Weeks.ofDays(40, 35).history();
        Weeks after = Weeks.ofDays(40, 35).add(sale, Slot.PER_DAY, 5);
        for (int day = 1; day < 7; day++) {
            after.add(sale.plusDays(day), Slot.PER_DAY, 1);
        }

        double inSale = sum(new Forecaster(before, promotions).next(new Slot(sale, 0), 96));
        double usual = sum(new Forecaster(before, Promotions.NONE).next(new Slot(sale, 0), 96));
        double weekLater = sum(new Forecaster(after.history(), promotions).next(new Slot(sale.plusDays(7), 0), 96));

        assertThat(inSale / usual).isCloseTo(5, within(1e-9));
        assertThat(weekLater / usual).isCloseTo(1, within(0.1));
    }

    @Test
    void shouldLearnTheRushOfThePromotionBefore() {
        LocalDate first = Weeks.MONDAY.plusDays(30);
        LocalDate second = first.plusDays(7);
        Weeks weeks = Weeks.ofDays(40, 30).add(first, 24, 12);
        for (int quarter = 24; quarter < Slot.PER_DAY; quarter++) {
            weeks.history().add(new Slot(first, quarter), Math.round(2 * weeks.mean(new Slot(first, quarter))));
        }
        Promotions promotions = new Promotions(List.of(day(first, 3), day(second, 3)), "s1");
        Forecaster forecaster = new Forecaster(weeks.history(), promotions);
        Forecaster plain = new Forecaster(weeks.history(), new Promotions(List.of(day(first, 3)), "s1"));
        Slot eve = new Slot(second, 0);

        double rush = sum(forecaster.next(eve, 20)) / sum(plain.next(eve, 20));
        double later = forecaster.at(eve, 60).mean() / plain.at(eve, 60).mean();

        assertThat(rush).isGreaterThan(2.5 * later);
    }

    private static Promotion day(LocalDate day, double multiplier) {
        return new Promotion(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), Set.of("s1"), multiplier);
    }
}

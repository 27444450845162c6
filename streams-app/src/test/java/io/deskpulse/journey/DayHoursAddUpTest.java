package io.deskpulse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayHours;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.HourFigure;
import io.deskpulse.event.Identifiers;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens in whatever order: the hours of a row are the row, taken apart. */
class DayHoursAddUpTest {

    private static final long LONG_AFTER = Chat.at("00:00:00") + Chat.minutes(365 * 24 * 60);

    /** Which part can never exceed which whole, in any hour. */
    private static final Map<HourFigure, HourFigure> PARTS = Map.of(
            HourFigure.WITHIN_HEADLINE, HourFigure.LEGS_REPLIED,
            HourFigure.CONVERTED_NEXT_DAY, HourFigure.CONVERTED_FINAL,
            HourFigure.CONVERTED_FINAL, HourFigure.ENQUIRERS,
            HourFigure.LEGS_TRANSFERRED_VOID, HourFigure.LEGS_TRANSFERRED,
            HourFigure.REFUNDED_ORDERS, HourFigure.PAID_ORDERS,
            HourFigure.REFUNDED_MINOR, HourFigure.SALES_MINOR);

    @Property(tries = 300)
    void shouldAddUpToTheFiguresOfTheDay(@ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        rows(arrivals, shop).forEach((key, row) -> ofTheDay(key)
                .forEach((inHour, figure) -> assertThat(row.hours().sum(inHour))
                        .as("%s of %s", inHour, key)
                        .isEqualTo(row.get(figure))));
    }

    @Property(tries = 300)
    void shouldNeverHoldMoreOfAPartThanOfItsWhole(@ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        rows(arrivals, shop).values().stream().map(DayRow::hours).forEach(hours -> {
            for (int hour = 0; hour < DayHours.HOURS; hour++) {
                assertParts(hours, hour);
            }
        });
    }

    private static void assertParts(DayHours hours, int hour) {
        PARTS.forEach((part, whole) ->
                assertThat(hours.get(hour, part)).as("%s of %s", part, whole).isBetween(0L, hours.get(hour, whole)));
        if (hours.get(hour, HourFigure.BUYER_SALES_MINOR) > 0) {
            assertThat(hours.get(hour, HourFigure.PAYING_BUYERS)).isPositive();
        }
    }

    private static Map<DayKey, DayRow> rows(Arrivals arrivals, Shop shop) {
        LiveJourney live = shop.live();
        arrivals.inOrder().forEach(arrival -> arrival.reach(live));
        return live.timeIs(LONG_AFTER).desk().rows();
    }

    /** All that stands in both; an inquiry leaves nobody's hours as it leaves nobody's day, so those are not kept. */
    private static Map<HourFigure, Figure> ofTheDay(DayKey key) {
        Map<HourFigure, Figure> figures = new EnumMap<>(HourFigure.class);
        for (HourFigure inHour : HourFigure.values()) {
            switch (inHour) {
                case WITHIN_HEADLINE, REFUNDED_ORDERS -> {}
                case BUYER_SALES_MINOR -> figures.put(inHour, Figure.SALES_MINOR);
                default -> figures.put(inHour, Figure.valueOf(inHour.name()));
            }
        }
        if (Identifiers.UNASSIGNED.equals(key.agentId())) {
            figures.remove(HourFigure.INQUIRY_BUYERS);
        }
        return figures;
    }

    @Provide
    Arbitrary<Arrivals> arrivals() {
        return Arrivals.random(40, 8);
    }

    @Provide
    Arbitrary<Shop> shops() {
        return RandomJourneys.shops();
    }
}

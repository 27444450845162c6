package io.deskpulse.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.fact.Converted;
import io.deskpulse.fact.Enquirer;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.Inquiry;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.OrderPaid;
import io.deskpulse.fact.PayingBuyer;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.Refunded;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DayHoursTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-11");
    private static final DayKey SHOP = DayKey.shop(DAY, "s1");
    private static final DayKey MEI = DayKey.agent(DAY, "s1", "小美");

    private final TreeMap<DayKey, DayRow> rows = new TreeMap<>();
    private final DayDesk desk =
            new DayDesk((key, change) -> change.accept(rows.computeIfAbsent(key, k -> new DayRow())));

    private void state(Fact... facts) {
        List.of(facts).forEach(fact -> desk.post(Posting.state(fact)));
    }

    private long in(int hour, DayKey key, HourFigure figure) {
        return rows.get(key).hours().get(hour, figure);
    }

    private static LegEnded reply(int hour, long responseMs, boolean withinHeadline) {
        LegEnded.Outcome outcome = LegEnded.Outcome.REPLIED;
        List<Integer> within = List.of();
        return new LegEnded(
                "s1",
                "b1",
                0,
                DAY,
                "m1",
                "小美",
                "小美",
                0,
                hour,
                outcome,
                responseMs,
                responseMs,
                within,
                withinHeadline,
                false,
                true,
                true,
                "m2");
    }

    @Test
    void shouldKeepALegInTheHourOfItsStart() {
        state(reply(10, 50_000, true), reply(22, 70_000, false));

        assertThat(in(10, MEI, HourFigure.LEGS_REPLIED)).isEqualTo(1);
        assertThat(in(10, MEI, HourFigure.RESPONSE_SUM_MS)).isEqualTo(50_000);
        assertThat(in(10, MEI, HourFigure.WITHIN_HEADLINE)).isEqualTo(1);
        assertThat(in(22, SHOP, HourFigure.RESPONSE_SUM_MS)).isEqualTo(70_000);
        assertThat(in(22, SHOP, HourFigure.WITHIN_HEADLINE)).isZero();
    }

    @Test
    void shouldKeepAConversionInTheHourOfItsInquiry() {
        state(new Enquirer("s1", "b1", 0, DAY, 9, "小美"));
        state(new Converted("s1", "b1", 0, DAY, 9, "o1", Converted.Deadline.FINAL, "小美"));

        assertThat(in(9, MEI, HourFigure.ENQUIRERS)).isEqualTo(1);
        assertThat(in(9, MEI, HourFigure.CONVERTED_FINAL)).isEqualTo(1);
        assertThat(in(9, MEI, HourFigure.CONVERTED_NEXT_DAY)).isZero();
    }

    @Test
    void shouldKeepARefundInTheHourOfThePaymentForShopAndAgent() {
        state(new OrderPaid("s1", "b1", 0, DAY, 11, "e1", "o1", 0, 500, 1, "小美", "小美", "小美", "小美"));
        state(new Refunded("s1", "b1", 0, DAY, 11, "e2", "o1", true, 200, "小美"));
        state(new Refunded("s1", "b1", 0, DAY, 11, "e3", "o1", false, 100, "小美"));

        assertThat(in(11, MEI, HourFigure.SALES_MINOR)).isEqualTo(500);
        assertThat(in(11, MEI, HourFigure.REFUNDED_MINOR)).isEqualTo(300);
        assertThat(in(11, MEI, HourFigure.REFUNDED_ORDERS)).isEqualTo(1);
        assertThat(in(11, SHOP, HourFigure.REFUNDED_MINOR)).isEqualTo(300);
        assertThat(in(11, SHOP, HourFigure.REFUNDED_ORDERS)).isEqualTo(1);
    }

    @Test
    void shouldKeepSilentSalesInTheShopsHoursOnly() {
        state(new OrderPaid("s1", "b1", 0, DAY, 11, "e1", "o1", 0, 500, 1, null, null, null, null));
        state(new PayingBuyer("s1", "b1", 0, DAY, 11, "o1", PayingBuyer.Among.SHOP, null, 500));
        state(new PayingBuyer("s1", "b1", 0, DAY, 11, "o1", PayingBuyer.Among.SILENT, null, 500));

        assertThat(rows).containsOnlyKeys(SHOP);
        assertThat(in(11, SHOP, HourFigure.PAYING_BUYERS)).isEqualTo(1);
        assertThat(in(11, SHOP, HourFigure.BUYER_SALES_MINOR)).isEqualTo(500);
    }

    @Test
    void shouldBeEmptyAgainWhenAllIsTakenBack() {
        List<Fact> facts = List.of(
                reply(10, 50_000, true),
                new Inquiry("s1", "b1", 0, DAY, 10, "m1", null, false),
                new Inquiry("s1", "b1", 0, DAY, 11, "m1", "小美", true));
        facts.forEach(fact -> desk.post(Posting.state(fact)));
        facts.forEach(fact -> desk.post(Posting.retract(fact)));

        assertThat(rows.values()).allSatisfy(row -> {
            assertThat(row.isEmpty()).isTrue();
            assertThat(DayRowCodec.encode(row)).isEqualTo(DayRowCodec.encode(new DayRow()));
        });
    }

    @Test
    void shouldSurviveStorage() {
        state(reply(0, 50_000, true), reply(23, 70_000, false));

        DayRow read = DayRowCodec.decode(DayRowCodec.encode(rows.get(MEI)));

        assertThat(read.hours().get(0, HourFigure.WITHIN_HEADLINE)).isEqualTo(1);
        assertThat(read.hours().get(23, HourFigure.RESPONSE_SUM_MS)).isEqualTo(70_000);
        assertThat(read.hours().sum(HourFigure.LEGS_REPLIED)).isEqualTo(2);
    }

    @Test
    void shouldAddUpHourByHour() {
        state(reply(10, 50_000, true));
        DayHours both = new DayHours();
        both.addAll(rows.get(MEI).hours());
        both.addAll(rows.get(SHOP).hours());

        assertThat(both.get(10, HourFigure.RESPONSE_SUM_MS)).isEqualTo(100_000);
    }
}

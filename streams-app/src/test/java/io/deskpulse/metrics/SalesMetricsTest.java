package io.deskpulse.metrics;

import static io.deskpulse.metrics.Rows.AGENT;
import static io.deskpulse.metrics.Rows.SHOP;
import static io.deskpulse.metrics.Rows.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SalesMetricsTest {

    private final FakePipeline pipeline = new FakePipeline();
    private final DayRow shop = pipeline.row(SHOP);

    private static String today(String value) {
        return "{shop=\"s1\",window=\"today\"} " + value;
    }

    private void rateShop(LocalDate day, int score) {
        DayRow row = pipeline.row(DayKey.shop(day, "s1"));
        row.add(Figure.DSR_SERVICE_COUNT, 1);
        row.add(Figure.DSR_SERVICE_SUM, score);
    }

    private void rateChat(DayKey key, int score) {
        pipeline.row(key).add(Figure.CSAT_COUNT, 1);
        pipeline.row(key).add(Figure.CSAT_SUM, score);
        pipeline.row(key).add(Figure.CSAT_SATISFIED, score >= 4 ? 1 : 0);
    }

    @Test
    void shouldFormConversionOrderValuesAndRefunds() {
        shop.add(Figure.ENQUIRERS, 8);
        shop.add(Figure.CONVERTED_NEXT_DAY, 2);
        shop.add(Figure.PAYING_BUYERS, 4);
        shop.add(Figure.ITEMS, 6);
        shop.add(Figure.SALES_MINOR, 10_000);
        shop.add(Figure.REFUNDED_MINOR, 500);
        Scrape scrape = Scrape.of(pipeline);

        assertThat(scrape.today("deskpulse_shop_conversion_ratio")).containsExactly(today("0.25"));
        assertThat(scrape.today("deskpulse_shop_average_order_value_minor")).containsExactly(today("2500.0"));
        assertThat(scrape.today("deskpulse_shop_items_per_buyer_ratio")).containsExactly(today("1.5"));
        assertThat(scrape.today("deskpulse_shop_refund_ratio")).containsExactly(today("0.05"));
        assertThat(scrape.of("deskpulse_shop_silent_average_order_value_minor")).isEmpty();
    }

    @Test
    void shouldTellSalesUnderEachRule() {
        shop.add(Figure.SALES_BY_PAY, 700);

        assertThat(Scrape.of(pipeline).today("deskpulse_shop_sales_by_rule_minor"))
                .containsExactlyInAnyOrder(
                        "{rule=\"order\",shop=\"s1\",window=\"today\"} 0.0",
                        "{rule=\"pay\",shop=\"s1\",window=\"today\"} 700.0",
                        "{rule=\"order_first\",shop=\"s1\",window=\"today\"} 0.0");
    }

    @Test
    void shouldFormTheHeadlineRateOfTheMarketplace() {
        shop.add(Figure.SESSIONS, 1);
        shop.add(Figure.HEADLINE_CASES, 4);
        shop.add(Figure.HEADLINE_MET, 3);

        assertThat(Scrape.of(pipeline).today("deskpulse_shop_headline_ratio")).containsExactly(today("0.75"));
    }

    @Test
    void shouldAddTheRatingsOfAllItsChatsUpForTheShop() {
        shop.add(Figure.SESSIONS, 1);
        rateChat(AGENT, 5);
        rateChat(DayKey.agent(TODAY, "s1", null), 2);
        Scrape scrape = Scrape.of(pipeline);

        assertThat(scrape.today("deskpulse_shop_csat_ratings")).containsExactly(today("2.0"));
        assertThat(scrape.today("deskpulse_shop_csat_mean_score")).containsExactly(today("3.5"));
        assertThat(scrape.today("deskpulse_shop_csat_satisfied_ratio")).containsExactly(today("0.5"));
    }

    @Test
    void shouldSumTheShopRatingOverSixMonthsUpToToday() {
        rateShop(TODAY, 5);
        rateShop(LocalDate.parse("2026-05-12"), 4);
        rateShop(LocalDate.parse("2026-05-11"), 1); // a day too old
        Scrape scrape = Scrape.of(pipeline);

        assertThat(scrape.of("deskpulse_shop_dsr_ratings")).contains("{score=\"service\",shop=\"s1\"} 2.0");
        assertThat(scrape.of("deskpulse_shop_dsr_mean_score")).containsExactly("{score=\"service\",shop=\"s1\"} 4.5");
    }
}

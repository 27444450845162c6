package io.deskpulse.metrics;

import static io.deskpulse.metrics.Rows.SHOP;
import static io.deskpulse.metrics.Rows.respond;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ShopMetricsTest {

    private static final String WHOSE = "shop=\"s1\",window=\"today\"";

    private final FakePipeline pipeline = new FakePipeline();
    private final DayRow row = pipeline.row(SHOP);

    private static String ledger(String ledger, String value) {
        return "{ledger=\"" + ledger + "\"," + WHOSE + "} " + value;
    }

    private static String plain(String value) {
        return "{" + WHOSE + "} " + value;
    }

    @Nested
    class WhenAllLegsWereAnswered {

        @BeforeEach
        void twoResponses() {
            respond(row, 20);
            respond(row, 700);
        }

        @Test
        void shouldCapTheMeanOfThePlatformOnly() {
            assertThat(Scrape.of(pipeline).today("deskpulse_shop_response_mean_seconds"))
                    .containsExactlyInAnyOrder(ledger("platform", "310.0"), ledger("fair", "360.0"));
        }

        @Test
        void shouldCountResponsesAndTheirQuantiles() {
            Scrape scrape = Scrape.of(pipeline);

            assertThat(scrape.today("deskpulse_shop_responses")).containsExactly(plain("2.0"));
            assertThat(scrape.today("deskpulse_shop_response_p50_seconds"))
                    .singleElement()
                    .satisfies(sample -> assertThat(value(sample)).isBetween(19.0, 21.0));
            assertThat(scrape.today("deskpulse_shop_response_p90_seconds"))
                    .singleElement()
                    .satisfies(sample -> assertThat(value(sample)).isBetween(665.0, 735.0));
        }

        @Test
        void shouldGiveTheRateForEachThresholdOfThePolicy() {
            assertThat(Scrape.of(pipeline).today("deskpulse_shop_within_threshold_ratio"))
                    .hasSize(6)
                    .contains(
                            "{ledger=\"fair\",shop=\"s1\",threshold=\"30\",window=\"today\"} 0.5",
                            "{ledger=\"platform\",shop=\"s1\",threshold=\"180\",window=\"today\"} 0.5");
        }

        private static double value(String sample) {
            return Double.parseDouble(sample.substring(sample.lastIndexOf(' ') + 1));
        }
    }

    @Nested
    class WhenSomeLegsWereNotAnswered {

        @BeforeEach
        void oneResponseAmongSix() {
            respond(row, 20);
            row.add(Figure.LEGS_TRANSFERRED, 2);
            row.add(Figure.LEGS_TRANSFERRED_VOID, 1);
            row.add(Figure.LEGS_RESCUED, 1);
            row.add(Figure.LEGS_EXPIRED, 1);
            row.add(Figure.LEGS_RELEASED, 1);
        }

        @Test
        void shouldLeaveVoidLegsOutOfTheFairLedger() {
            assertThat(Scrape.of(pipeline).today("deskpulse_shop_legs"))
                    .containsExactlyInAnyOrder(ledger("platform", "6.0"), ledger("fair", "4.0"));
        }

        @Test
        void shouldWeighEachUnansweredLegWithTheCapInThePlatformLedger() {
            String mean = Double.toString((20 + 5 * 600) / 6.0);

            assertThat(Scrape.of(pipeline).today("deskpulse_shop_response_mean_seconds"))
                    .containsExactlyInAnyOrder(ledger("platform", mean), ledger("fair", "20.0"));
        }

        @Test
        void shouldTellTheOutcomes() {
            Scrape scrape = Scrape.of(pipeline);

            assertThat(scrape.today("deskpulse_shop_legs_transferred")).containsExactly(plain("2.0"));
            assertThat(scrape.today("deskpulse_shop_legs_transferred_void")).containsExactly(plain("1.0"));
            assertThat(scrape.today("deskpulse_shop_legs_rescued")).containsExactly(plain("1.0"));
            assertThat(scrape.today("deskpulse_shop_legs_expired")).containsExactly(plain("1.0"));
            assertThat(scrape.today("deskpulse_shop_legs_released")).containsExactly(plain("1.0"));
        }
    }

    @Nested
    class WhenThereIsNothingToDivideBy {

        @BeforeEach
        void onlyABotSession() {
            row.add(Figure.BOT_ONLY_SESSIONS, 1);
        }

        @Test
        void shouldHaveNoSampleOfAnyRatioOrMean() {
            assertThat(Scrape.of(pipeline).lines())
                    .filteredOn(line -> line.contains("_ratio") || line.contains("_mean_") || line.contains("_p50_"))
                    .isEmpty();
        }

        @Test
        void shouldStillCount() {
            Scrape scrape = Scrape.of(pipeline);

            assertThat(scrape.today("deskpulse_shop_bot_only_sessions")).containsExactly(plain("1.0"));
            assertThat(scrape.today("deskpulse_shop_responses")).containsExactly(plain("0.0"));
        }
    }

    @Nested
    class WhenBuyersCame {

        @BeforeEach
        void fiveBuyers() {
            row.add(Figure.INQUIRY_BUYERS, 5);
            row.add(Figure.RECEIVED_BUYERS, 4);
            row.add(Figure.BUYER_MESSAGES, 10);
            row.add(Figure.AGENT_MESSAGES, 15);
            row.add(Figure.FIRST_RESPONSES, 2);
            row.add(Figure.FIRST_RESPONSE_SUM_MS, 9_000);
            row.add(Figure.TURNS_ANSWERED, 4);
            row.add(Figure.BUYER_WAIT_SUM_MS, 100_000);
            row.add(Figure.HANDLE_TIME_MS, 61_500);
        }

        @Test
        void shouldFormTheRatios() {
            Scrape scrape = Scrape.of(pipeline);

            assertThat(scrape.today("deskpulse_shop_reply_ratio")).containsExactly(plain("0.8"));
            assertThat(scrape.today("deskpulse_shop_answer_ratio")).containsExactly(plain("1.5"));
        }

        @Test
        void shouldFormTheMeansInSeconds() {
            Scrape scrape = Scrape.of(pipeline);

            assertThat(scrape.today("deskpulse_shop_first_response_mean_seconds"))
                    .containsExactly(plain("4.5"));
            assertThat(scrape.today("deskpulse_shop_buyer_wait_mean_seconds")).containsExactly(plain("25.0"));
            assertThat(scrape.today("deskpulse_shop_handle_time_seconds")).containsExactly(plain("61.5"));
        }
    }
}

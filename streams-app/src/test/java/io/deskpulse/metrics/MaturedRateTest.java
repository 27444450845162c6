package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A leg is part of a rate once its verdict is known; that is before its end, and never before its time. */
class MaturedRateTest {

    private static final String[] WINDOWS = {"5m", "15m", "60m", "today"};

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);

    private static String within60(String ledger, String window, String value) {
        return "{ledger=\"" + ledger + "\",shop=\"s1\",threshold=\"60\",window=\"" + window + "\"} " + value;
    }

    @Nested
    class WhenSomebodyAskedThreeSecondsAgo {

        @BeforeEach
        void ask() {
            shop.ask("b1", "a1", 0);
        }

        @Test
        void shouldBeInNoRate() {
            assertThat(shop.scrapeAt(3).of("deskpulse_shop_within_threshold_ratio"))
                    .isEmpty();
        }

        @Test
        void shouldWait() {
            Scrape scrape = shop.scrapeAt(3);

            assertThat(scrape.of("deskpulse_shop_waiting_buyers")).containsExactly("{shop=\"s1\"} 1.0");
            assertThat(scrape.of("deskpulse_agent_oldest_wait_seconds"))
                    .containsExactly("{agent=\"a1\",shop=\"s1\"} 3.0");
        }
    }

    @Nested
    class WhenNobodyAnsweredInTime {

        @BeforeEach
        void ask() {
            shop.ask("b1", "a1", 0);
        }

        @Test
        void shouldBeMissedInBothLedgersWhileStillOpen() {
            Scrape scrape = shop.scrapeAt(61);

            for (String window : WINDOWS) {
                assertThat(scrape.in(window, "deskpulse_shop_within_threshold_ratio"))
                        .contains(within60("platform", window, "0.0"), within60("fair", window, "0.0"));
            }
        }

        @Test
        void shouldNotBeMissedAtAThresholdThatHasNotPassed() {
            assertThat(shop.scrapeAt(61).of("deskpulse_shop_within_threshold_ratio"))
                    .noneMatch(sample -> sample.contains("threshold=\"180\""));
        }

        @Test
        void shouldBeAgainstTheAgentWhoHasNoRowOfTodayYet() {
            assertThat(shop.scrapeAt(61).of("deskpulse_agent_judged_legs"))
                    .contains("{agent=\"a1\",ledger=\"fair\",shop=\"s1\",threshold=\"60\",window=\"today\"} 1.0")
                    .contains("{agent=\"a1\",ledger=\"fair\",shop=\"s1\",threshold=\"60\",window=\"5m\"} 1.0");
        }

        @Test
        void shouldBeTakenBackInTheFairLedgerOnlyWhenTheConversationIsClosed() {
            shop.release("b1", "a1", 0, 90);
            Scrape scrape = shop.scrapeAt(91);

            for (String window : WINDOWS) {
                assertThat(scrape.in(window, "deskpulse_shop_within_threshold_ratio"))
                        .contains(within60("platform", window, "0.0"))
                        .noneMatch(sample -> sample.contains("fair"));
            }
        }

        @Test
        void shouldNotBeCountedTwiceOnceAnswered() {
            shop.reply("b1", "a1", 0, 90);
            Scrape scrape = shop.scrapeAt(91);

            for (String window : WINDOWS) {
                assertThat(scrape.in(window, "deskpulse_shop_judged_legs"))
                        .contains(within60("platform", window, "1.0"), within60("fair", window, "1.0"));
            }
        }
    }

    @Nested
    class WhenOneWasAnsweredAndOneIsOverdue {

        @BeforeEach
        void askTwice() {
            shop.ask("b1", "a1", 0);
            shop.ask("b2", "a1", 0);
            shop.reply("b1", "a1", 0, 20);
        }

        @Test
        void shouldCountTheAnswerAtOnceAndTheOtherWhenItsTimeIsUp() {
            assertThat(shop.scrapeAt(59).today("deskpulse_shop_within_threshold_ratio"))
                    .contains(within60("fair", "today", "1.0"));
            assertThat(shop.scrapeAt(61).today("deskpulse_shop_within_threshold_ratio"))
                    .contains(within60("fair", "today", "0.5"));
        }
    }
}

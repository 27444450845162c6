package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NowMetricsTest {

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);

    @BeforeEach
    void twoBuyersAsk() {
        shop.ask("b1", "a1", 0);
        shop.ask("b2", null, 50);
    }

    @Test
    void shouldTellWhoWaitsForWhom() {
        Scrape scrape = shop.scrapeAt(62);

        assertThat(scrape.of("deskpulse_shop_waiting_buyers")).containsExactly("{shop=\"s1\"} 2.0");
        assertThat(scrape.of("deskpulse_agent_waiting_buyers"))
                .containsExactly("{agent=\"a1\",shop=\"s1\"} 1.0", "{agent=\"unassigned\",shop=\"s1\"} 1.0");
        assertThat(scrape.of("deskpulse_shop_oldest_wait_seconds")).containsExactly("{shop=\"s1\"} 62.0");
    }

    @Test
    void shouldCountTheOverdueUnderEveryLevelTheyPassed() {
        assertThat(shop.scrapeAt(101).of("deskpulse_agent_overdue_buyers"))
                .contains(
                        "{agent=\"a1\",level=\"warn\",shop=\"s1\"} 1.0",
                        "{agent=\"a1\",level=\"alert\",shop=\"s1\"} 1.0",
                        "{agent=\"a1\",level=\"breach\",shop=\"s1\"} 0.0");
    }

    @Test
    void shouldSayThatNobodyWaitsAnyMore() {
        shop.reply("b1", "a1", 0, 70);
        shop.reply("b2", "a1", 50, 75);
        Scrape scrape = shop.scrapeAt(80);

        assertThat(scrape.of("deskpulse_shop_waiting_buyers")).containsExactly("{shop=\"s1\"} 0.0");
        assertThat(scrape.of("deskpulse_agent_waiting_buyers")).contains("{agent=\"a1\",shop=\"s1\"} 0.0");
        assertThat(scrape.of("deskpulse_agent_oldest_wait_seconds")).contains("{agent=\"a1\",shop=\"s1\"} 0.0");
    }

    @Test
    void shouldTellHowBusyTheDeskIs() {
        Scrape scrape = shop.scrapeAt(62);

        assertThat(scrape.of("deskpulse_shop_working_agents")).containsExactly("{shop=\"s1\"} 1.0");
        assertThat(scrape.of("deskpulse_shop_overdue_agents")).containsExactly("{shop=\"s1\"} 1.0");
        assertThat(scrape.of("deskpulse_shop_overload")).containsExactly("{shop=\"s1\"} 0.0");
    }

    @Test
    void shouldSayWhenTheDeskIsOverloaded() {
        for (String buyer : new String[] {"b3", "b4", "b5", "b6"}) {
            shop.ask(buyer, "a1", 60);
        }

        assertThat(shop.scrapeAt(62).of("deskpulse_shop_overload")).containsExactly("{shop=\"s1\"} 1.0");
    }

    @Test
    void shouldSumAgentsBeyondTheCapAlikeNowAndInEveryWindow() {
        shop.ask("b3", "a2", 60);
        shop.reply("b4", "a3", 60, 62);
        Scrape scrape = shop.scrapeAt(65, 1);

        assertThat(scrape.of("deskpulse_agent_waiting_buyers"))
                .containsExactly(
                        "{agent=\"a1\",shop=\"s1\"} 1.0",
                        "{agent=\"other\",shop=\"s1\"} 1.0",
                        "{agent=\"unassigned\",shop=\"s1\"} 1.0");
        assertThat(scrape.of("deskpulse_agent_responses"))
                .contains(
                        "{agent=\"other\",shop=\"s1\",window=\"5m\"} 1.0",
                        "{agent=\"other\",shop=\"s1\",window=\"today\"} 1.0")
                .noneMatch(sample -> sample.contains("a3"));
        assertThat(scrape.of("deskpulse_pipeline_agent_rows_summed")).containsExactly(" 2.0");
    }
}

package io.deskpulse.metrics;

import static io.deskpulse.metrics.Rows.AGENT;
import static io.deskpulse.metrics.Rows.TODAY;
import static io.deskpulse.metrics.Rows.respond;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.PolicyBook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgentMetricsTest {

    private final FakePipeline pipeline = new FakePipeline();

    private void answer(String shop, String agent, int seconds) {
        respond(pipeline.row(DayKey.agent(TODAY, shop, agent)), seconds);
    }

    @Test
    void shouldNameTheAgentBesideTheShop() {
        respond(pipeline.row(AGENT), 20);

        assertThat(Scrape.of(pipeline).of("deskpulse_agent_responses"))
                .containsExactly("{agent=\"店铺:小美\",shop=\"s1\",window=\"today\"} 1.0");
    }

    @Test
    void shouldHaveARowForWhatNobodyOwned() {
        pipeline.row(DayKey.agent(TODAY, "s1", null)).add(Figure.LEGS_EXPIRED, 1);

        assertThat(Scrape.of(pipeline).of("deskpulse_agent_legs_expired"))
                .containsExactly("{agent=\"unassigned\",shop=\"s1\",window=\"today\"} 1.0");
    }

    @Test
    void shouldNotBeCountedAmongTheShops() {
        respond(pipeline.row(AGENT), 20);

        assertThat(Scrape.of(pipeline).lines())
                .filteredOn(line -> line.startsWith("deskpulse_shop_"))
                .isEmpty();
    }

    @Nested
    class WhenThereAreMoreThanTheCap {

        private Scrape cappedAt(int agents) {
            return Scrape.of(pipeline, PolicyBook.GENERIC, agents);
        }

        @Test
        void shouldSumTheRestOfEachShopInOneRow() {
            answer("s1", "a1", 10);
            answer("s1", "a2", 20);
            answer("s1", "a3", 60);
            answer("s2", "a4", 50);

            Scrape scrape = cappedAt(1);

            assertThat(scrape.of("deskpulse_agent_responses"))
                    .containsExactly(
                            "{agent=\"a1\",shop=\"s1\",window=\"today\"} 1.0",
                            "{agent=\"other\",shop=\"s1\",window=\"today\"} 2.0",
                            "{agent=\"other\",shop=\"s2\",window=\"today\"} 1.0");
            assertThat(scrape.of("deskpulse_agent_response_mean_seconds"))
                    .contains("{agent=\"other\",ledger=\"fair\",shop=\"s1\",window=\"today\"} 40.0");
            assertThat(scrape.of("deskpulse_agent_within_threshold_legs"))
                    .contains("{agent=\"other\",shop=\"s1\",threshold=\"30\",window=\"today\"} 1.0");
        }

        @Test
        void shouldCountHowManyWereSummed() {
            answer("s1", "a1", 10);
            answer("s1", "a2", 20);
            answer("s1", "a3", 60);

            assertThat(cappedAt(1).of("deskpulse_pipeline_agent_rows_summed")).containsExactly(" 2.0");
            assertThat(cappedAt(3).of("deskpulse_pipeline_agent_rows_summed")).containsExactly(" 0.0");
        }

        @Test
        void shouldNotTakeAnAgentOfThatNameForTheSum() {
            answer("s1", "other", 10);
            answer("s1", "zoe", 30);

            assertThat(cappedAt(1).of("deskpulse_agent_responses"))
                    .containsExactly("{agent=\"other\",shop=\"s1\",window=\"today\"} 2.0");
        }

        @Test
        void shouldNeverCutShopsOff() {
            respond(pipeline.row(DayKey.shop(TODAY, "s1")), 10);
            respond(pipeline.row(DayKey.shop(TODAY, "s2")), 10);

            assertThat(cappedAt(0).today("deskpulse_shop_responses")).hasSize(2);
        }
    }
}

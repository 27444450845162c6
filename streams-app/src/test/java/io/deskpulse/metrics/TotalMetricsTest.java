package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.topology.Latencies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalMetricsTest {

    private final FakePipeline pipeline = new FakePipeline();
    private final LiveShop shop = new LiveShop(pipeline);

    @Test
    void shouldCountResponsesByTheirLength() {
        shop.reply("b1", "a1", 0, 20);
        shop.reply("b2", "a1", 0, 21);
        shop.reply("b3", "a1", 0, 700);
        Scrape scrape = shop.scrapeAt(701);

        assertThat(scrape.of("deskpulse_shop_response_seconds_bucket"))
                .contains(
                        "{shop=\"s1\",le=\"10.0\"} 0",
                        "{shop=\"s1\",le=\"20.0\"} 1",
                        "{shop=\"s1\",le=\"30.0\"} 2",
                        "{shop=\"s1\",le=\"600.0\"} 2",
                        "{shop=\"s1\",le=\"+Inf\"} 3");
        assertThat(scrape.of("deskpulse_shop_response_seconds_count")).containsExactly("{shop=\"s1\"} 3");
        assertThat(scrape.of("deskpulse_shop_response_seconds_sum")).containsExactly("{shop=\"s1\"} 741.0");
    }

    @Test
    void shouldKeepWhatTheWindowsForget() {
        shop.reply("b1", "a1", 0, 20);

        assertThat(shop.scrapeAt(7200).of("deskpulse_shop_response_seconds_count"))
                .containsExactly("{shop=\"s1\"} 1");
    }

    @Test
    void shouldHaveEveryKindOfAlertFromTheStart() {
        shop.reply("b1", "a1", 0, 20);

        assertThat(shop.scrapeAt(21).of("deskpulse_shop_slow_response_alerts_total"))
                .hasSize(6)
                .contains("{cause=\"overload\",level=\"breach\",shop=\"s1\"} 0.0")
                .allMatch(sample -> sample.endsWith(" 0.0"));
    }

    @Test
    void shouldStartEveryCounterOfAShopAtNothing() {
        shop.reply("b1", "a1", 0, 20);

        assertThat(shop.scrapeAt(21).of("deskpulse_shop_paid_back_minor_total")).containsExactly("{shop=\"s1\"} 0.0");
    }

    @Test
    void shouldTellHowLongEventsTakeToTheirFigures() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(Latencies.LIMITS_MS.size() + 1, 0L));
        counts.set(1, 3L);
        pipeline.latencies = new Latencies(counts, 240);
        Scrape scrape = Scrape.of(pipeline);

        assertThat(scrape.of("deskpulse_pipeline_event_to_figure_seconds_bucket"))
                .contains("{le=\"0.05\"} 0", "{le=\"0.1\"} 3", "{le=\"+Inf\"} 3");
        assertThat(scrape.of("deskpulse_pipeline_event_to_figure_seconds_sum")).containsExactly(" 0.24");
    }
}

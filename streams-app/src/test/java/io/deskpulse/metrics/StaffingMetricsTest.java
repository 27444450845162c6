package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Moments;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What /metrics says of the next hours of a shop on its first day: 90 sessions came in the last quarter of an hour. */
class StaffingMetricsTest {

    private static final Instant TEN = Instant.parse("2026-11-11T02:00:00Z");

    private final FakePipeline pipeline = new FakePipeline();
    private final Outlooks outlooks = new Outlooks(PolicyBook.GENERIC, List.of());

    private List<String> samples(String metric) throws IOException {
        Moments moments = new Moments(pipeline, PolicyBook.GENERIC, InstantSource.system());
        try (MetricsPage page =
                new MetricsPage(pipeline, moments, PolicyBook.GENERIC, InstantSource.system(), Scrape.ALL_AGENTS)) {
            page.show(outlooks, moments);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            page.write(null, out);
            return new Scrape(out.toString(StandardCharsets.UTF_8).lines().toList()).of(metric);
        }
    }

    private void look() {
        DayRow row = new DayRow();
        row.add(Figure.SESSIONS, 200);
        row.work().levels().addMillis(1, 200 * 120_000L);
        row.work().levels().addEnded(1, 200);
        row.add(Figure.TURNS_RELEASED, 2);
        row.add(Figure.RELEASED_WAIT_MS, 300_000);
        row.add(Figure.BUYER_WAIT_SUM_MS, 500_000);
        outlooks.look(Map.of(DayKey.shop(LocalDate.parse("2026-11-11"), "s1"), row), TEN, shop -> 90);
    }

    @Test
    void shouldTellWhatIsExpectedAndNeeded() throws IOException {
        look();

        assertThat(samples("deskpulse_shop_expected_sessions"))
                .hasSize(5)
                .contains("{ahead=\"0m\",shop=\"s1\"} 90.0", "{ahead=\"60m\",shop=\"s1\"} 90.0");
        assertThat(samples("deskpulse_shop_required_agents")).hasSize(5).contains("{ahead=\"15m\",shop=\"s1\"} 3.0");
        assertThat(samples("deskpulse_shop_missing_agents")).containsExactly("{shop=\"s1\"} 3.0");
        assertThat(samples("deskpulse_shop_forecast_basis")).containsExactly("{basis=\"lately\",shop=\"s1\"} 1.0");
    }

    @Test
    void shouldTellWhatThatRestsOn() throws IOException {
        look();

        assertThat(samples("deskpulse_shop_session_work_seconds")).containsExactly("{shop=\"s1\"} 120.0");
        assertThat(samples("deskpulse_shop_concurrency_growth_ratio")).containsExactly("{shop=\"s1\"} 0.0");
        assertThat(samples("deskpulse_shop_patience_seconds")).containsExactly("{shop=\"s1\"} 400.0");
    }

    @Test
    void shouldSayNothingBeforeTheFirstLook() throws IOException {
        assertThat(StaffingFamilies.ALL)
                .allSatisfy(family -> assertThat(samples(family.name())).isEmpty());
    }
}

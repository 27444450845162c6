package io.deskpulse.metrics;

import static io.deskpulse.metrics.Rows.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.PolicyFile;
import io.deskpulse.topology.PipelineState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TodayTest {

    private final FakePipeline pipeline = new FakePipeline();

    private void session(DayKey key) {
        pipeline.row(key).add(Figure.SESSIONS, 1);
    }

    @Test
    void shouldLeaveOutOtherDays() {
        session(DayKey.shop(TODAY, "s1"));
        session(DayKey.shop(TODAY.minusDays(1), "s2"));

        assertThat(Scrape.of(pipeline).today("deskpulse_shop_sessions"))
                .containsExactly("{shop=\"s1\",window=\"today\"} 1.0");
    }

    @Test
    void shouldBeginANewDayAtTheShopsMidnight() {
        session(DayKey.shop(TODAY, "s1"));
        pipeline.now = Instant.parse("2026-11-11T16:00:00Z");

        assertThat(Scrape.of(pipeline).today("deskpulse_shop_sessions")).isEmpty();
    }

    @Test
    void shouldKeepApartWhatIsTodayInEachZone(@TempDir Path folder) throws IOException, PolicyException {
        Path file = Files.writeString(folder.resolve("p.json"), "{\"shops\":{\"lima\":{\"zone\":\"America/Lima\"}}}");
        PolicyBook policies = PolicyFile.read(file);
        pipeline.now = Instant.parse("2026-11-11T16:30:00Z"); // the 12th in Shanghai, still the 11th in Lima
        session(DayKey.shop(TODAY, "lima"));
        session(DayKey.shop(TODAY, "s1"));
        session(DayKey.shop(TODAY.plusDays(1), "s2"));

        assertThat(Scrape.of(pipeline, policies, 10).today("deskpulse_shop_sessions"))
                .containsExactly("{shop=\"lima\",window=\"today\"} 1.0", "{shop=\"s2\",window=\"today\"} 1.0");
    }

    @Test
    void shouldSaySoWhenTheFiguresCannotBeRead() {
        session(DayKey.shop(TODAY, "s1"));
        pipeline.state = PipelineState.REBALANCING;

        Scrape scrape = Scrape.of(pipeline);

        assertThat(scrape.today("deskpulse_shop_sessions")).isEmpty();
        assertThat(scrape.of("deskpulse_pipeline_state"))
                .contains("{state=\"rebalancing\"} 1.0", "{state=\"running\"} 0.0");
    }

    @Nested
    class WhenScrapedOften {

        private Instant clock = Instant.parse("2026-11-11T04:00:00Z");
        private final DeskCollector collector =
                Scrape.collector(pipeline, PolicyBook.GENERIC, () -> clock, Scrape.ALL_AGENTS);

        @Test
        void shouldLookOnceASecond() {
            for (int scrape = 0; scrape < 25; scrape++) {
                collector.collect();
                clock = clock.plus(Duration.ofMillis(100));
            }

            assertThat(pipeline.looks).isEqualTo(3);
        }

        @Test
        void shouldReadTheDaysOfTheShopRatingOnceAMinute() {
            for (int second = 0; second < 90; second++) {
                collector.collect();
                clock = clock.plusSeconds(1);
            }

            assertThat(pipeline.readings).filteredOn(TODAY.minusDays(1)::equals).hasSize(2);
        }

        @Test
        void shouldShowWhatChangedASecondLater() {
            collector.collect();
            session(DayKey.shop(TODAY, "s1"));
            assertThat(Scrape.of(collector).today("deskpulse_shop_sessions")).isEmpty();

            clock = clock.plusSeconds(1);

            assertThat(Scrape.of(collector).today("deskpulse_shop_sessions")).hasSize(1);
        }
    }
}

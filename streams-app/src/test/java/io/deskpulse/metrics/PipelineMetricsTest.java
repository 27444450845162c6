package io.deskpulse.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PipelineMetricsTest {

    private final FakePipeline pipeline = new FakePipeline();

    @Test
    void shouldCountEventsByTopicAndRefusalsByReason() {
        pipeline.received.put(InputTopic.CHAT_MESSAGES, 12L);
        pipeline.quarantined.put(Reason.TOO_LATE, 5L);

        Scrape scrape = Scrape.of(pipeline);

        assertThat(scrape.of("deskpulse_pipeline_events_total"))
                .hasSize(3)
                .contains("{topic=\"chat-messages\"} 12.0", "{topic=\"order-events\"} 0.0");
        assertThat(scrape.of("deskpulse_pipeline_quarantined_total"))
                .hasSize(Reason.values().length)
                .contains("{reason=\"TOO_LATE\"} 5.0");
    }

    @Test
    void shouldCountWhatBecameOfTheRest() {
        Scrape scrape = Scrape.of(pipeline);

        assertThat(scrape.of("deskpulse_pipeline_duplicates_total")).containsExactly(" 2.0");
        assertThat(scrape.of("deskpulse_pipeline_corrections_total")).containsExactly(" 3.0");
        assertThat(scrape.of("deskpulse_pipeline_ignored_total")).containsExactly(" 4.0");
        assertThat(scrape.of("deskpulse_pipeline_facts_sent_total")).containsExactly(" 50.0");
        assertThat(scrape.of("deskpulse_pipeline_facts_received_total")).containsExactly(" 49.0");
        assertThat(scrape.of("deskpulse_pipeline_open_journeys")).containsExactly(" 7.0");
    }

    @Test
    void shouldTellTimesInSecondsSince1970() {
        assertThat(Scrape.of(pipeline).of("deskpulse_pipeline_newest_event_timestamp_seconds"))
                .containsExactly(" 1.7943696E9");
    }

    @Test
    void shouldHaveNoNewestEventBeforeTheFirst() {
        pipeline.newest = OptionalLong.empty();

        assertThat(Scrape.of(pipeline).of("deskpulse_pipeline_newest_event_timestamp_seconds"))
                .isEmpty();
    }
}

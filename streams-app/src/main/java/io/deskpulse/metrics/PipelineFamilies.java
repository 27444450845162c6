package io.deskpulse.metrics;

import io.deskpulse.topology.Latencies;
import io.deskpulse.topology.LedgerTotals;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.PipelineView;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What the pipeline says of itself, as metrics; of the tasks of this process only. */
final class PipelineFamilies {

    private static final double MILLIS = 1000.0;

    private static final Family EVENTS =
            Family.counter("deskpulse_pipeline_events_total", "Records read and settled, refused ones too.", "topic");
    private static final Family STATUSES = Family.counter(
            "deskpulse_pipeline_statuses_total", "Statuses of agents read and settled 在线状态, refused ones too.");
    private static final Family QUARANTINED =
            Family.counter("deskpulse_pipeline_quarantined_total", "Records refused and quarantined 隔离.", "reason");
    private static final Family DUPLICATES =
            Family.counter("deskpulse_pipeline_duplicates_total", "Repeats of known events, dropped 重复.");
    private static final Family CORRECTIONS = Family.counter(
            "deskpulse_pipeline_corrections_total", "Late messages that changed what had been stated 更正.");
    private static final Family IGNORED =
            Family.counter("deskpulse_pipeline_ignored_total", "Valid messages of a kind that counts nowhere.");
    private static final Family FACTS_SENT =
            Family.counter("deskpulse_pipeline_facts_sent_total", "Facts 事实 that the buyer journeys have stated.");
    private static final Family FACTS_RECEIVED =
            Family.counter("deskpulse_pipeline_facts_received_total", "Facts 事实 that have been added to the figures.");
    private static final Family NEWEST = Family.gauge(
            "deskpulse_pipeline_newest_event_timestamp_seconds", "Time of the newest event seen, seconds since 1970.");
    private static final Family NOW = Family.gauge(
            "deskpulse_pipeline_now_timestamp_seconds",
            "The pipeline's own time, by which waits age, seconds since 1970.");
    private static final Family OPEN_JOURNEYS = Family.gauge(
            "deskpulse_pipeline_open_journeys", "Buyers with a session or an unanswered question 未结束的会话或提问.");
    private static final Family STATE =
            Family.gauge("deskpulse_pipeline_state", "1 for the state that the pipeline is in, 0 for others.", "state");

    private static final Family EVENT_TO_FIGURE = Family.histogram(
            "deskpulse_pipeline_event_to_figure_seconds",
            "Time from the append of an event to its topic until it is in the figures, since the process began.");

    static final List<Family> ALL = List.of(
            EVENTS,
            STATUSES,
            QUARANTINED,
            DUPLICATES,
            CORRECTIONS,
            IGNORED,
            FACTS_SENT,
            FACTS_RECEIVED,
            NEWEST,
            NOW,
            OPEN_JOURNEYS,
            STATE,
            EVENT_TO_FIGURE);

    private PipelineFamilies() {}

    static void sample(PipelineView pipeline, Samples samples) {
        LedgerTotals totals = pipeline.totals();
        sampleCounts(totals, samples);
        samples.add(NEWEST, seconds(totals));
        samples.add(NOW, pipeline.now() / MILLIS);
        samples.addCount(OPEN_JOURNEYS, totals.openJourneys());
        samples.addHistogram(EVENT_TO_FIGURE, sizes(pipeline.latencies()));
        PipelineState current = pipeline.state();
        for (PipelineState state : PipelineState.values()) {
            samples.addCount(STATE, state == current ? 1 : 0, state.name().toLowerCase(Locale.ROOT));
        }
    }

    private static void sampleCounts(LedgerTotals totals, Samples samples) {
        totals.received().forEach((topic, count) -> samples.addCount(EVENTS, count, topic.topicName()));
        samples.addCount(STATUSES, totals.statuses());
        totals.quarantined().forEach((reason, count) -> samples.addCount(QUARANTINED, count, reason.name()));
        samples.addCount(DUPLICATES, totals.duplicates());
        samples.addCount(CORRECTIONS, totals.corrections());
        samples.addCount(IGNORED, totals.ignored());
        samples.addCount(FACTS_SENT, totals.factsSent());
        samples.addCount(FACTS_RECEIVED, totals.factsReceived());
    }

    private static Sizes sizes(Latencies latencies) {
        Sizes sizes = new Sizes(latencies.sumMs() / MILLIS);
        for (int bucket = 0; bucket < latencies.counts().size(); bucket++) {
            boolean last = bucket == Latencies.LIMITS_MS.size();
            double limit = last ? Double.POSITIVE_INFINITY : Latencies.LIMITS_MS.get(bucket) / MILLIS;
            sizes.add(limit, latencies.counts().get(bucket));
        }
        return sizes;
    }

    private static OptionalDouble seconds(LedgerTotals totals) {
        return totals.newestEventTime().isPresent()
                ? OptionalDouble.of(totals.newestEventTime().getAsLong() / MILLIS)
                : OptionalDouble.empty();
    }
}

package io.deskpulse.metrics;

import io.deskpulse.intake.webhook.Passage;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to scrape of the bridge: what became of everything that was posted to it. */
public final class BridgePage {

    private static final Family EVENTS = Family.counter(
            "deskpulse_bridge_events_total", "Events that the brokers have acknowledged 已写入.", "source", "topic");
    private static final Family IGNORED = Family.counter(
            "deskpulse_bridge_ignored_total",
            "Parts of requests in order but none of our business 已忽略.",
            "source",
            "reason");
    private static final Family REFUSED =
            Family.counter("deskpulse_bridge_refused_total", "Requests that were not taken 已拒绝.", "source", "reason");
    private static final Family UNACKNOWLEDGED = Family.counter(
            "deskpulse_bridge_unacknowledged_total",
            "Events that the brokers did not acknowledge in time; their sender was told to repeat them 未确认.",
            "source",
            "topic");

    /** All of them, as the documentation lists them. */
    public static final List<Family> ALL = List.of(EVENTS, IGNORED, REFUSED, UNACKNOWLEDGED);

    private final ExpositionFormats formats = ExpositionFormats.init();
    private final Passage passage;

    /** @param passage asked anew at every scrape */
    public BridgePage(Passage passage) {
        this.passage = passage;
    }

    /**
     * Writes all of them in the format that the client likes best.
     *
     * @param accept the client's Accept header, null where it sent none
     * @return the content type
     */
    public String write(@Nullable String accept, OutputStream out) throws IOException {
        Samples samples = new Samples();
        for (Passage.Count count : passage.counts()) {
            samples.addCount(family(count.outcome()), count.value(), count.source(), count.detail());
        }
        ExpositionFormatWriter writer = formats.findWriter(accept);
        writer.write(out, samples.toSnapshots());
        return writer.getContentType();
    }

    private static Family family(Passage.Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> EVENTS;
            case IGNORED -> IGNORED;
            case REFUSED -> REFUSED;
            case UNACKNOWLEDGED -> UNACKNOWLEDGED;
        };
    }
}

package io.deskpulse.local.bench;

/** What a study can find; the names are those of its JSON report and do not change. */
enum Quantity {
    CONSUMER(Section.LIMITS, "consumer", "plain consumer, bytes only", Unit.EVENTS_PER_SECOND),
    DECODED(Section.LIMITS, "consumer-decoder", "plain consumer and our decoder", Unit.EVENTS_PER_SECOND),
    DECODER(Section.LIMITS, "decoder", "decoder alone, from memory", Unit.EVENTS_PER_SECOND),
    DECODER_BYTES(Section.LIMITS, "decoder-allocated", "allocated by the decoder", Unit.BYTES_PER_EVENT),
    PIPELINE(Section.PIPELINE, "pipeline", "whole pipeline, until the last figure", Unit.EVENTS_PER_SECOND),
    PIPELINE_CPU(Section.PIPELINE, "pipeline-cpu", "its processor time, broker included", Unit.MICROS_PER_EVENT),
    PIPELINE_STREAMS(Section.PIPELINE, "pipeline-streams", "of it the threads that process", Unit.MICROS_PER_EVENT),
    REFERENCE(Section.REFERENCE, "reference", "response and volume by the DSL", Unit.EVENTS_PER_SECOND),
    REFERENCE_CPU(Section.REFERENCE, "reference-cpu", "its processor time, broker included", Unit.MICROS_PER_EVENT),
    DECODER_CLEAN(Section.GARBAGE, "decoder-clean", "decoder, the events alone", Unit.EVENTS_PER_SECOND),
    DECODER_GARBAGE(Section.GARBAGE, "decoder-garbage", "decoder, a tenth garbage", Unit.EVENTS_PER_SECOND),
    PIPELINE_CLEAN(Section.GARBAGE, "pipeline-clean", "whole pipeline, the events alone", Unit.EVENTS_PER_SECOND),
    PIPELINE_GARBAGE(Section.GARBAGE, "pipeline-garbage", "whole pipeline, a tenth garbage", Unit.EVENTS_PER_SECOND),
    FIGURE_1K_P50(Section.LATENCY, "figure-1k-p50", "event to figure at 1k/s, 50 %", Unit.MILLIS),
    FIGURE_1K_P99(Section.LATENCY, "figure-1k-p99", "event to figure at 1k/s, 99 %", Unit.MILLIS),
    FIGURE_1K_P999(Section.LATENCY, "figure-1k-p999", "event to figure at 1k/s, 99.9 %", Unit.MILLIS),
    FIGURE_5K_P50(Section.LATENCY, "figure-5k-p50", "event to figure at 5k/s, 50 %", Unit.MILLIS),
    FIGURE_5K_P99(Section.LATENCY, "figure-5k-p99", "event to figure at 5k/s, 99 %", Unit.MILLIS),
    FIGURE_5K_P999(Section.LATENCY, "figure-5k-p999", "event to figure at 5k/s, 99.9 %", Unit.MILLIS),
    FIGURE_20K_P50(Section.LATENCY, "figure-20k-p50", "event to figure at 20k/s, 50 %", Unit.MILLIS),
    FIGURE_20K_P99(Section.LATENCY, "figure-20k-p99", "event to figure at 20k/s, 99 %", Unit.MILLIS),
    FIGURE_20K_P999(Section.LATENCY, "figure-20k-p999", "event to figure at 20k/s, 99.9 %", Unit.MILLIS),
    FIGURE_50K_P50(Section.LATENCY, "figure-50k-p50", "event to figure at 50k/s, 50 %", Unit.MILLIS),
    FIGURE_50K_P99(Section.LATENCY, "figure-50k-p99", "event to figure at 50k/s, 99 %", Unit.MILLIS),
    FIGURE_50K_P999(Section.LATENCY, "figure-50k-p999", "event to figure at 50k/s, 99.9 %", Unit.MILLIS),
    ALERT_1K_P50(Section.LATENCY, "alert-1k-p50", "threshold to alert at 1k/s, 50 %", Unit.MILLIS),
    ALERT_1K_P99(Section.LATENCY, "alert-1k-p99", "threshold to alert at 1k/s, 99 %", Unit.MILLIS),
    ALERT_1K_P999(Section.LATENCY, "alert-1k-p999", "threshold to alert at 1k/s, 99.9 %", Unit.MILLIS),
    ALERT_5K_P50(Section.LATENCY, "alert-5k-p50", "threshold to alert at 5k/s, 50 %", Unit.MILLIS),
    ALERT_5K_P99(Section.LATENCY, "alert-5k-p99", "threshold to alert at 5k/s, 99 %", Unit.MILLIS),
    ALERT_5K_P999(Section.LATENCY, "alert-5k-p999", "threshold to alert at 5k/s, 99.9 %", Unit.MILLIS),
    ALERT_20K_P50(Section.LATENCY, "alert-20k-p50", "threshold to alert at 20k/s, 50 %", Unit.MILLIS),
    ALERT_20K_P99(Section.LATENCY, "alert-20k-p99", "threshold to alert at 20k/s, 99 %", Unit.MILLIS),
    ALERT_20K_P999(Section.LATENCY, "alert-20k-p999", "threshold to alert at 20k/s, 99.9 %", Unit.MILLIS),
    ALERT_50K_P50(Section.LATENCY, "alert-50k-p50", "threshold to alert at 50k/s, 50 %", Unit.MILLIS),
    ALERT_50K_P99(Section.LATENCY, "alert-50k-p99", "threshold to alert at 50k/s, 99 %", Unit.MILLIS),
    ALERT_50K_P999(Section.LATENCY, "alert-50k-p999", "threshold to alert at 50k/s, 99.9 %", Unit.MILLIS),
    LIVE_JOURNEYS(Section.RESTORE, "live-journeys", "live journeys", Unit.JOURNEYS),
    FED(Section.RESTORE, "fed", "two messages of each live journey", Unit.EVENTS_PER_SECOND),
    START(Section.RESTORE, "start", "start with the state at hand", Unit.SECONDS),
    RESTORE(Section.RESTORE, "restore", "start with the state lost", Unit.SECONDS),
    HEAP(Section.RESTORE, "heap", "heap after collection, broker included", Unit.MEGABYTES),
    HEAP_JOURNEY(Section.RESTORE, "heap-journey", "of it, for each live journey", Unit.BYTES_PER_JOURNEY),
    DISK_JOURNEY(Section.RESTORE, "disk-journey", "state on disk", Unit.BYTES_PER_JOURNEY),
    CHANGELOG_JOURNEY(Section.RESTORE, "changelog-journey", "changelog, latest key and value", Unit.BYTES_PER_JOURNEY),
    CHANGELOG_EVENT(Section.RESTORE, "changelog-event", "all changelogs as brokers hold them", Unit.BYTES_PER_EVENT),
    SERIES_10K(Section.SCRAPE, "series-10k", "series of the smaller page", Unit.SERIES),
    SCRAPE_10K(Section.SCRAPE, "scrape-10k", "scrape of it", Unit.SECONDS),
    SHARE_10K(Section.SCRAPE, "scrape-share-10k", "of all processors, scraped each 5 s", Unit.PERCENT),
    SERIES_100K(Section.SCRAPE, "series-100k", "series of the larger page", Unit.SERIES),
    SCRAPE_100K(Section.SCRAPE, "scrape-100k", "scrape of it", Unit.SECONDS),
    SHARE_100K(Section.SCRAPE, "scrape-share-100k", "of all processors, scraped each 5 s", Unit.PERCENT),
    SCALING_BASE(Section.SCALING, "scaling-base", "a tenth of the events and buyers", Unit.EVENTS_PER_SECOND),
    MORE_BUYERS(Section.SCALING, "more-buyers", "10 times as many buyers", Unit.EVENTS_PER_SECOND),
    MORE_SHOPS(Section.SCALING, "more-shops", "10 times as many buyers and shops", Unit.EVENTS_PER_SECOND),
    TWO_THREADS(Section.SCALING, "two-threads", "10 times as many buyers, 2 threads", Unit.EVENTS_PER_SECOND),
    TWO_INSTANCES(Section.SCALING, "two-instances", "10 times as many buyers, 2 instances", Unit.EVENTS_PER_SECOND);

    private final Section section;
    private final String name;
    private final String words;
    private final Unit unit;

    Quantity(Section section, String name, String words, Unit unit) {
        this.section = section;
        this.name = name;
        this.words = words;
        this.unit = unit;
    }

    Section section() {
        return section;
    }

    /** As reports for programs name it. */
    String wireName() {
        return name;
    }

    /** As people are told. */
    String words() {
        return words;
    }

    Unit unit() {
        return unit;
    }
}

package io.deskpulse.local.bench;

import java.util.OptionalDouble;
import java.util.function.Function;

/** What the product is held against: what must be, what it aims at, and whether more or less is better. */
enum Target {
    PIPELINE_TO_DECODER(
            "pipeline-to-consumer-decoder",
            "pipeline to consumer and decoder",
            Unit.RATIO,
            Better.MORE,
            0.12,
            0.25,
            found -> found.ratio(Quantity.PIPELINE, Quantity.DECODED)),
    PIPELINE_TO_REFERENCE(
            "pipeline-to-reference",
            "pipeline to DSL edition",
            Unit.RATIO,
            Better.MORE,
            6,
            12,
            found -> found.ratio(Quantity.PIPELINE, Quantity.REFERENCE)),
    DECODER_SPEED(
            "decoder",
            "decoder alone",
            Unit.EVENTS_PER_SECOND,
            Better.MORE,
            1_200_000,
            1_500_000,
            found -> found.median(Quantity.DECODER)),
    DECODER_ALLOCATION(
            "decoder-allocated",
            "allocated by the decoder",
            Unit.BYTES_PER_EVENT,
            Better.LESS,
            300,
            300,
            found -> found.median(Quantity.DECODER_BYTES)),
    GARBAGE_DECODER(
            "garbage-decoder",
            "decoder, a tenth garbage to none",
            Unit.RATIO,
            Better.MORE,
            0.8,
            1,
            found -> found.ratio(Quantity.DECODER_GARBAGE, Quantity.DECODER_CLEAN)),
    GARBAGE_PIPELINE(
            "garbage-pipeline",
            "pipeline, a tenth garbage to none",
            Unit.RATIO,
            Better.MORE,
            0.8,
            1,
            found -> found.ratio(Quantity.PIPELINE_GARBAGE, Quantity.PIPELINE_CLEAN)),
    FIGURE(
            "figure-20k-p99",
            "event to figure at 20k/s, p99",
            Unit.MILLIS,
            Better.LESS,
            1_000,
            300,
            found -> found.median(Quantity.FIGURE_20K_P99)),
    ALERT(
            "alert-20k-p99",
            "threshold to alert at 20k/s, p99",
            Unit.MILLIS,
            Better.LESS,
            1_000,
            300,
            found -> found.median(Quantity.ALERT_20K_P99)),
    RESTORE(
            "restore",
            "restore of all live journeys",
            Unit.SECONDS,
            Better.LESS,
            30,
            10,
            found -> found.onlyIf(Quantity.LIVE_JOURNEYS, 1_000_000, Quantity.RESTORE)),
    CHANGELOG(
            "changelog-journey",
            "changelog for each live journey",
            Unit.BYTES_PER_JOURNEY,
            Better.LESS,
            250,
            120,
            found -> found.median(Quantity.CHANGELOG_JOURNEY)),
    HEAP(
            "heap",
            "heap with all live journeys",
            Unit.MEGABYTES,
            Better.LESS,
            2_048,
            1_024,
            found -> found.onlyIf(Quantity.LIVE_JOURNEYS, 1_000_000, Quantity.HEAP)),
    SCRAPE(
            "scrape-100k",
            "scrape of 100k series",
            Unit.SECONDS,
            Better.LESS,
            1,
            0.3,
            found -> found.onlyIf(Quantity.SERIES_100K, 95_000, Quantity.SCRAPE_100K)),
    SCRAPE_SHARE(
            "scrape-share-100k",
            "of all processors, for scrapes",
            Unit.PERCENT,
            Better.LESS,
            5,
            5,
            found -> found.onlyIf(Quantity.SERIES_100K, 95_000, Quantity.SHARE_100K)),
    BUYERS(
            "more-buyers",
            "cost per event, 10 times the buyers",
            Unit.RATIO,
            Better.LESS,
            1.3,
            1.1,
            found -> found.ratio(Quantity.SCALING_BASE, Quantity.MORE_BUYERS)),
    SHOPS(
            "more-shops",
            "cost per event, 10 times the shops",
            Unit.RATIO,
            Better.LESS,
            1.3,
            1.1,
            found -> found.ratio(Quantity.MORE_BUYERS, Quantity.MORE_SHOPS));

    /** Which direction is the good one. */
    private enum Better {
        MORE,
        LESS
    }

    private final String name;
    private final String words;
    private final Unit unit;
    private final Better better;
    private final double must;
    private final double aim;
    private final Function<Findings, OptionalDouble> measure;

    Target(
            String name,
            String words,
            Unit unit,
            Better better,
            double must,
            double aim,
            Function<Findings, OptionalDouble> measure) {
        this.name = name;
        this.words = words;
        this.unit = unit;
        this.better = better;
        this.must = must;
        this.aim = aim;
        this.measure = measure;
    }

    String wireName() {
        return name;
    }

    String words() {
        return words;
    }

    Unit unit() {
        return unit;
    }

    double must() {
        return must;
    }

    double aim() {
        return aim;
    }

    /** What a study has found of it, absent where it did not look. */
    OptionalDouble measured(Findings findings) {
        return measure.apply(findings);
    }

    Verdict verdict(Findings findings) {
        OptionalDouble measured = measured(findings);
        if (measured.isEmpty()) {
            return Verdict.NOT_MEASURED;
        }
        if (reaches(measured.getAsDouble(), aim)) {
            return Verdict.AIM_MET;
        }
        return reaches(measured.getAsDouble(), must) ? Verdict.MUST_MET : Verdict.MISSED;
    }

    private boolean reaches(double value, double limit) {
        return better == Better.MORE ? value >= limit : value <= limit;
    }

    /** The distance to what must be, as a part of it: 0.4 is 40 % short of it or above it. */
    double missing(double value) {
        return better == Better.MORE ? 1 - value / must : value / must - 1;
    }
}

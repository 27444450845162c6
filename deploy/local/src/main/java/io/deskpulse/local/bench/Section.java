package io.deskpulse.local.bench;

import java.util.Locale;

/** A part of a study that can be run alone. */
public enum Section {
    /** What a plain consumer reaches, with and without our decoder, and the decoder alone. */
    LIMITS,
    /** The whole product over a prefilled topic, until its figures are right. */
    PIPELINE,
    /** The same for figures as they are usually written: joins and windows of the DSL on RocksDB. */
    REFERENCE,
    /** Decoder and pipeline with garbage among the events. */
    GARBAGE,
    /** How long events take to their figures at fixed rates. */
    LATENCY,
    /** How long a start takes with many live journeys, and how much room they take. */
    RESTORE,
    /** What it costs to be scraped. */
    SCRAPE,
    /** What more threads, instances, buyers and shops change. */
    SCALING;

    /** As it is written on the command line and in reports. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

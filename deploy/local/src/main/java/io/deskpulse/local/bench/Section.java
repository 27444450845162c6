package io.deskpulse.local.bench;

import java.util.Locale;

/** A part of a study that can be run alone. */
public enum Section {
    /** What a plain consumer reaches, with and without our decoder, and the decoder alone. */
    LIMITS,
    /** The whole product over a prefilled topic, until its figures are right. */
    PIPELINE,
    /** The same for figures as they are usually written: joins and windows of the DSL on RocksDB. */
    REFERENCE;

    /** As it is written on the command line and in reports. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

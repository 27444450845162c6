package io.deskpulse.local.bench;

/** What a study can find; the names are those of its JSON report and do not change. */
enum Quantity {
    CONSUMER(Section.LIMITS, "consumer", "plain consumer, bytes only", Unit.EVENTS_PER_SECOND),
    DECODED(Section.LIMITS, "consumer-decoder", "plain consumer and our decoder", Unit.EVENTS_PER_SECOND),
    DECODER(Section.LIMITS, "decoder", "decoder alone, from memory", Unit.EVENTS_PER_SECOND),
    DECODER_BYTES(Section.LIMITS, "decoder-allocated", "allocated by the decoder", Unit.BYTES_PER_EVENT),
    PIPELINE(Section.PIPELINE, "pipeline", "whole pipeline, until the last figure", Unit.EVENTS_PER_SECOND),
    PIPELINE_CPU(Section.PIPELINE, "pipeline-cpu", "its processor time, broker included", Unit.MICROS_PER_EVENT),
    REFERENCE(Section.REFERENCE, "reference", "response and volume by the DSL", Unit.EVENTS_PER_SECOND),
    REFERENCE_CPU(Section.REFERENCE, "reference-cpu", "its processor time, broker included", Unit.MICROS_PER_EVENT);

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

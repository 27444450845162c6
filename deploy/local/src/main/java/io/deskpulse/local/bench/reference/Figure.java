package io.deskpulse.local.bench.reference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the reference edition shows of agents or shops over one kind of window. */
record Figure(Whose whose, Span span, WindowSums messages, WindowSums answers) {

    /** All that it shows, nothing of it counted yet. */
    static List<Figure> all() {
        return Stream.of(Whose.values())
                .flatMap(whose -> Stream.of(Span.values())
                        .map(span -> new Figure(whose, span, new WindowSums(), new WindowSums())))
                .toList();
    }

    /** What was counted; every event lies in as many windows as overlap, and counts once here. */
    Counted counted() {
        return new Counted(once(messages.sum()), once(answers.sum()));
    }

    /** A part of an event, as it is while its windows are being updated, is not counted as one. */
    private long once(long sum) {
        return sum / span.overlapping();
    }

    /** As its stores are named. */
    @Override
    public String toString() {
        return whose + "-" + span.name().toLowerCase(Locale.ROOT);
    }
}

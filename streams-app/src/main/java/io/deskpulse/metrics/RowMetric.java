package io.deskpulse.metrics;

import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import io.deskpulse.moment.RowFigures;
import java.util.ArrayList;
import java.util.List;

/** A row family under its public names, and how one row is sampled into them. */
final class RowMetric {

    private final RowFamily figure;
    private final FamilyPair families;

    RowMetric(RowFamily figure) {
        this.figure = figure;
        List<String> labels = new ArrayList<>(List.of("window"));
        labels.addAll(figure.labels());
        FamilyPair pair = FamilyPair.gauges(figure.suffix(), figure.help(), labels);
        this.families = figure.scope() == RowFamily.Scope.SHOPS ? pair.ofShopsOnly() : pair;
    }

    FamilyPair families() {
        return families;
    }

    /** Whether it is a figure of that window. */
    boolean isOf(String window) {
        return figure.scope() != RowFamily.Scope.TODAY || window.equals(Moment.TODAY);
    }

    void sample(Whose whose, String window, RowFigures row, Samples samples) {
        if (isOf(window) && families.isOf(whose)) {
            figure.sampler().sample(row, (value, own) -> families.add(samples, whose, value, values(window, own)));
        }
    }

    private static List<String> values(String window, String... own) {
        List<String> values = new ArrayList<>(own.length + 1);
        values.add(window);
        values.addAll(List.of(own));
        return values;
    }
}

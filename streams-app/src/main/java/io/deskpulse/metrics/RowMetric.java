package io.deskpulse.metrics;

import io.deskpulse.desk.DayKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row family under its public names, and how one row is sampled into them. */
final class RowMetric {

    private static final String TODAY = "today";

    private final RowFamily figure;
    private final Family ofShop;
    private final @Nullable Family ofAgent;

    RowMetric(RowFamily figure) {
        this.figure = figure;
        this.ofShop = family("deskpulse_shop_", List.of("shop", "window"));
        this.ofAgent = figure.ofAgents() ? family("deskpulse_agent_", List.of("shop", "agent", "window")) : null;
    }

    private Family family(String prefix, List<String> whose) {
        List<String> labels = new ArrayList<>(whose);
        labels.addAll(figure.labels());
        return Family.gauge(prefix + figure.suffix(), figure.help(), labels.toArray(String[]::new));
    }

    Family ofShop() {
        return ofShop;
    }

    @Nullable
    Family ofAgent() {
        return ofAgent;
    }

    void sample(DayKey key, RowFigures row, Samples samples) {
        Family family = key.isShop() ? ofShop : ofAgent;
        if (family != null) {
            figure.sampler().sample(row, (value, own) -> samples.add(family, value, values(key, own)));
        }
    }

    private static String[] values(DayKey key, String... own) {
        List<String> values = new ArrayList<>(List.of(key.shopId()));
        if (!key.isShop()) {
            values.add(Objects.requireNonNull(key.agentId()));
        }
        values.add(TODAY);
        values.addAll(List.of(own));
        return values.toArray(String[]::new);
    }
}

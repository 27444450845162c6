package io.deskpulse.metrics;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue as the documentation shows it. */
final class CatalogueTable {

    private static final String SHOP = "deskpulse_shop_";
    private static final String AGENT = "deskpulse_agent_";
    private static final Set<String> ALWAYS = Set.of("shop", "agent", "window");
    private static final Set<String> NAMES =
            MetricCatalogue.ALL.stream().map(Family::name).collect(Collectors.toSet());

    private CatalogueTable() {}

    static List<String> lines() {
        Stream<String> head = Stream.of(
                "| metric | agents too | windows | type | labels beside | meaning |", "|---|---|---|---|---|---|");
        Stream<String> rows = MetricCatalogue.ALL.stream()
                .filter(family -> !family.name().startsWith(AGENT))
                .map(CatalogueTable::row);
        return Stream.concat(head, rows).toList();
    }

    private static String row(Family family) {
        boolean alsoOfAgents = NAMES.contains(family.name().replace(SHOP, AGENT))
                && family.name().startsWith(SHOP);
        String labels = family.labels().stream()
                .filter(label -> !ALWAYS.contains(label))
                .map(label -> "`" + label + "`")
                .collect(Collectors.joining(", "));
        return String.join(
                " | ",
                "| `" + family.name() + "`",
                alsoOfAgents ? "✓" : "",
                windows(family),
                family.type().name().toLowerCase(Locale.ROOT),
                labels,
                family.help() + " |");
    }

    private static String windows(Family family) {
        if (!family.labels().contains("window")) {
            return "";
        }
        return MetricCatalogue.ROW_METRICS.stream()
                        .filter(metric -> metric.families().ofShop().equals(family))
                        .allMatch(metric -> metric.isOf("5m"))
                ? "all"
                : "today";
    }
}

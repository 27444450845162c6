package io.deskpulse.metrics;

import io.deskpulse.live.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A metric formed alike of a shop and of an agent. They are two families, so that nobody adds up what is counted in both.
 *
 * @param ofAgent absent where agents have no such figure
 */
record FamilyPair(Family ofShop, @Nullable Family ofAgent) {

    static final String SHOP = "deskpulse_shop_";
    private static final String AGENT = "deskpulse_agent_";

    /**
     * A pair of gauges.
     *
     * @param suffix what their names end in, behind shop or agent
     * @param labels beside shop and agent
     */
    static FamilyPair gauges(String suffix, String help, List<String> labels) {
        return new FamilyPair(
                gauge(SHOP + suffix, help, List.of("shop"), labels),
                gauge(AGENT + suffix, help, List.of("shop", "agent"), labels));
    }

    private static Family gauge(String name, String help, List<String> whose, List<String> labels) {
        List<String> all = new ArrayList<>(whose);
        all.addAll(labels);
        return Family.gauge(name, help, all.toArray(String[]::new));
    }

    /** The same for shops only. */
    FamilyPair ofShopsOnly() {
        return new FamilyPair(ofShop, null);
    }

    List<Family> families() {
        return ofAgent == null ? List.of(ofShop) : List.of(ofShop, ofAgent);
    }

    /** Whether that one has such a figure. */
    boolean isOf(Whose whose) {
        return whose.isShop() || ofAgent != null;
    }

    /** Adds a sample of somebody, where there is a value; what has no such figure is left out. */
    void add(Samples samples, Whose whose, OptionalDouble value, List<String> labelValues) {
        Family family = whose.isShop() ? ofShop : ofAgent;
        if (family != null && value.isPresent()) {
            samples.add(family, value.getAsDouble(), values(whose, labelValues));
        }
    }

    /** Adds a value that is always known. */
    void add(Samples samples, Whose whose, double value, String... labelValues) {
        add(samples, whose, OptionalDouble.of(value), List.of(labelValues));
    }

    private static List<String> values(Whose whose, List<String> labelValues) {
        List<String> values = new ArrayList<>(labelValues.size() + 2);
        values.add(whose.shopId());
        if (!whose.isShop()) {
            values.add(Objects.requireNonNull(whose.agentId()));
        }
        values.addAll(labelValues);
        return values;
    }
}

package io.deskpulse.policy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The setting {@code scorecard} as written in the file; what it leaves out is inherited. */
final class ScorecardSettings {

    private static final Set<String> KNOWN = Set.of("weights", "targets", "minimumSample");

    private final String path;
    private final JsonNode settings;
    private final List<String> problems;

    ScorecardSettings(String path, JsonNode settings, List<String> problems) {
        this.path = path;
        this.settings = settings;
        this.problems = problems;
    }

    ScorecardPolicy over(ScorecardPolicy inherited) {
        if (settings.isMissingNode()) {
            return inherited;
        }
        if (!settings.isObject()) {
            problems.add(path + ": expected an object");
            return inherited;
        }
        settings.fieldNames().forEachRemaining(this::checkKnown);
        ScorecardPolicy read =
                new ScorecardPolicy(weights(inherited), targets(inherited), minimumSample(inherited.minimumSample()));
        if (!read.weightsAreWhole()) {
            problems.add(path + ".weights: expected a sum of 100, those not named here included");
        }
        return read;
    }

    private void checkKnown(String name) {
        if (!KNOWN.contains(name)) {
            problems.add(path + ": unknown setting \"" + name + "\"");
        }
    }

    private Map<Aspect, Integer> weights(ScorecardPolicy inherited) {
        Map<Aspect, Integer> weights = new EnumMap<>(Aspect.class);
        weights.putAll(inherited.weights());
        of("weights").properties().forEach(weight -> readWeight(weight, weights));
        return weights;
    }

    private void readWeight(Map.Entry<String, JsonNode> weight, Map<Aspect, Integer> weights) {
        Aspect aspect = aspect("weights", weight.getKey());
        Integer parts = whole(weight.getValue());
        if (parts == null) {
            problems.add(path + ".weights." + weight.getKey() + ": expected a whole number, 0 or more");
        } else if (aspect != null) {
            weights.put(aspect, parts);
        }
    }

    private Map<Aspect, Double> targets(ScorecardPolicy inherited) {
        Map<Aspect, Double> targets = new EnumMap<>(Aspect.class);
        targets.putAll(inherited.targets());
        of("targets").properties().forEach(target -> readTarget(target, targets));
        return targets;
    }

    private void readTarget(Map.Entry<String, JsonNode> target, Map<Aspect, Double> targets) {
        Aspect aspect = aspect("targets", target.getKey());
        if (aspect == null) {
            return;
        }
        JsonNode value = target.getValue();
        if (value.isNumber() && aspect.allowsTarget(value.doubleValue())) {
            targets.put(aspect, value.doubleValue());
        } else {
            problems.add(path + ".targets." + aspect.id() + ": expected " + aspect.targets());
        }
    }

    private int minimumSample(int inherited) {
        JsonNode value = settings.path("minimumSample");
        if (value.isMissingNode()) {
            return inherited;
        }
        Integer least = whole(value);
        if (least == null || least == 0) {
            problems.add(path + ".minimumSample: expected a whole number, 1 or more");
            return inherited;
        }
        return least;
    }

    private JsonNode of(String name) {
        JsonNode inner = settings.path(name);
        if (!inner.isMissingNode() && !inner.isObject()) {
            problems.add(path + "." + name + ": expected an object of aspect to number");
        }
        return inner;
    }

    private @Nullable Aspect aspect(String setting, String name) {
        Aspect aspect = Aspect.ofId(name).orElse(null);
        if (aspect == null) {
            problems.add(path + "." + setting + ": unknown aspect \"" + name + "\"");
        }
        return aspect;
    }

    private static @Nullable Integer whole(JsonNode value) {
        boolean fits = value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0;
        return fits ? value.intValue() : null;
    }
}

package io.deskpulse.forecast;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.SettingsTree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a calendar of promotions, JSON or YAML: a list of {@code {"from", "to", "shops", "multiplier"}}, times by the shops'
 * own clocks. Refuses whatever it does not understand, and tells all of it at once.
 */
public final class PromotionsFile {

    private static final Set<String> KNOWN = Set.of("from", "to", "shops", "multiplier");

    private final List<String> problems = new ArrayList<>();

    private PromotionsFile() {}

    /**
     * The promotions of a file.
     *
     * @throws IOException if the file cannot be read
     * @throws PolicyException if its content is no calendar; the message lists every problem
     */
    public static List<Promotion> read(Path file) throws IOException, PolicyException {
        return new PromotionsFile().calendar(SettingsTree.read(file));
    }

    static List<Promotion> parse(JsonNode root) throws PolicyException {
        return new PromotionsFile().calendar(root);
    }

    private List<Promotion> calendar(JsonNode root) throws PolicyException {
        if (!root.isArray()) {
            throw new PolicyException("expected a list of promotions");
        }
        List<Promotion> promotions = new ArrayList<>();
        for (int place = 0; place < root.size(); place++) {
            Promotion promotion = promotion("promotion " + (place + 1), root.get(place));
            if (promotion != null) {
                promotions.add(promotion);
            }
        }
        if (!problems.isEmpty()) {
            throw new PolicyException(String.join("; ", problems));
        }
        return List.copyOf(promotions);
    }

    private @Nullable Promotion promotion(String name, JsonNode node) {
        node.fieldNames().forEachRemaining(field -> {
            if (!KNOWN.contains(field)) {
                problems.add(name + ": unknown key \"" + field + "\"");
            }
        });
        LocalDateTime from = time(name, node, "from");
        LocalDateTime to = time(name, node, "to");
        Set<String> shops = shops(name, node.path("shops"));
        double multiplier = node.path("multiplier").asDouble(0);
        if (!node.path("multiplier").isNumber() || !(multiplier > 0)) {
            problems.add(name + ".multiplier: expected a number above 0");
            return null;
        }
        if (from == null || to == null) {
            return null;
        }
        if (!from.isBefore(to)) {
            problems.add(name + ": expected from < to");
            return null;
        }
        return new Promotion(from, to, shops, multiplier);
    }

    private @Nullable LocalDateTime time(String name, JsonNode node, String field) {
        String text = node.path(field).asText("");
        try {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException e) {
            problems.add(name + "." + field + ": expected a time such as \"2026-11-10T20:00\" or a date");
            return null;
        }
    }

    private Set<String> shops(String name, JsonNode list) {
        Set<String> shops = new HashSet<>();
        for (JsonNode shop : list) {
            if (shop.isTextual()) {
                shops.add(shop.textValue());
            }
        }
        if (!list.isMissingNode() && (!list.isArray() || shops.size() < list.size())) {
            problems.add(name + ".shops: expected a list of different shop ids");
        }
        return shops;
    }
}

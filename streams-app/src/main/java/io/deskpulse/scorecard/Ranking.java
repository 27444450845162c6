package io.deskpulse.scorecard;

import io.deskpulse.policy.ScorecardPolicy;
import io.deskpulse.text.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Places a shop's agents, aspect by aspect: by how much better each did than was to be expected of his hours, so that no
 * shift is worth more than another; nobody of whom there are too few cases.
 */
record Ranking(ScorecardPolicy policy, List<Slot> slots) {

    static final String NOT_YET = "no expectation";
    static final String SHOP = "not an agent";
    static final String OVER_SHOPS = "several shops";

    List<Card> rank(List<Card> agents) {
        List<Card> ranked = agents;
        for (Slot slot : slots) {
            ranked = rank(ranked, slot);
        }
        return ranked;
    }

    private List<Card> rank(List<Card> agents, Slot slot) {
        String aspect = slot.aspect().id();
        Places places = new Places();
        for (Card card : agents) {
            AspectResult result = card.aspects().get(aspect);
            if (result != null && isComparable(result)) {
                places.add(advantage(slot, result));
            }
        }
        List<Card> ranked = new ArrayList<>();
        agents.forEach(card -> ranked.add(card.with(aspect, result -> place(slot, result, places))));
        return ranked;
    }

    private AspectResult place(Slot slot, AspectResult result, Places places) {
        if (result.lead().n() < policy.minimumSample()) {
            return result.unranked("sample below " + policy.minimumSample());
        }
        if (!isComparable(result)) {
            return result;
        }
        return result.ranked(places.of(advantage(slot, result)), places.size());
    }

    private boolean isComparable(AspectResult result) {
        return result.lead().difference() != null && result.lead().n() >= policy.minimumSample();
    }

    private static double advantage(Slot slot, AspectResult result) {
        Double difference = result.lead().difference();
        return Decimals.rounded(slot.advantage(difference == null ? 0 : difference));
    }

    /** How many there are of each advantage, the greatest first. */
    private static final class Places {

        private final TreeMap<Double, Integer> counts = new TreeMap<>();

        void add(double advantage) {
            counts.merge(advantage, 1, Integer::sum);
        }

        int of(double advantage) {
            return 1 + sum(counts.tailMap(advantage, false));
        }

        int size() {
            return sum(counts);
        }

        private static int sum(java.util.Map<Double, Integer> counts) {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}

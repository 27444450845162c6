package io.deskpulse.local.soak;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.policy.PolicyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the installation has stated and told of a day, as whoever reads its topics sees it, against what it should have. */
final class Comparison {

    private final Told told;
    private final DayOfTraffic day;

    Comparison(Told told, DayOfTraffic day) {
        this.told = told;
        this.day = day;
    }

    /**
     * How the topics differ from what they should hold.
     *
     * @param lines what was lost or is there twice, one line each; nothing where all is as it should be
     * @param falseAlerts alerts of buyers who had been answered, in records that nobody had read yet; each resolved
     */
    record Outcome(List<String> lines, int falseAlerts) {}

    /** That of what is committed by now. */
    Outcome outcome() {
        told.readOn();
        List<String> lines = new ArrayList<>();
        Map<Fact, Integer> facts = facts();
        count(lines, "facts", day.facts(), facts);
        Map<String, Integer> passed = passed(facts);
        Map<String, Integer> raised = alerts(AlertState.RAISED);
        Map<String, Integer> resolved = alerts(AlertState.RESOLVED);
        Map<String, Integer> unfounded = new TreeMap<>(raised);
        unfounded.keySet().removeAll(passed.keySet());
        Map<String, Integer> expected = new TreeMap<>(passed);
        unfounded.keySet().forEach(alert -> expected.put(alert, 1));
        count(lines, "alerts raised", expected, raised);
        count(lines, "alerts resolved", expected, resolved);
        return new Outcome(lines, unfounded.size());
    }

    private static <T> void count(List<String> to, String of, Map<T, Integer> expected, Map<T, Integer> found) {
        int lost = missing(expected, found);
        int twice = missing(found, expected);
        if (lost + twice > 0) {
            to.add("%,d %s lost, %,d told twice".formatted(lost, of, twice));
        }
    }

    private static <T> int missing(Map<T, Integer> from, Map<T, Integer> in) {
        return from.entrySet().stream()
                .mapToInt(one -> Math.max(0, one.getValue() - in.getOrDefault(one.getKey(), 0)))
                .sum();
    }

    /** Facts of sales and ratings may lie on later days than the chats; all are nearer to this day than to another. */
    private Map<Fact, Integer> facts() {
        Map<Fact, Integer> facts = told.facts(day::isNear);
        facts.keySet().removeIf(DayOfTraffic::isClosing);
        return facts;
    }

    private static Map<String, Integer> passed(Map<Fact, Integer> facts) {
        Map<String, Integer> passed = new TreeMap<>();
        facts.forEach((fact, number) -> {
            if (fact instanceof LegEnded leg && leg.assessed() && number > 0) {
                addPassed(leg, passed);
            }
        });
        return passed;
    }

    private static void addPassed(LegEnded leg, Map<String, Integer> passed) {
        for (AlertLevel level : AlertLevel.values()) {
            long limit =
                    PolicyBook.GENERIC.of(leg.shopId()).alertLevels().of(level).toMillis();
            if (leg.at() - leg.start() > limit) {
                passed.merge(
                        name(leg.shopId(), leg.buyerId(), leg.turnId() + "/" + leg.start(), level), 1, Integer::sum);
            }
        }
    }

    private static String name(String shop, String buyer, String leg, AlertLevel level) {
        return shop + " " + buyer + " " + leg + " " + level;
    }

    private Map<String, Integer> alerts(AlertState state) {
        Map<String, Integer> alerts = new TreeMap<>();
        for (SlowResponseAlert alert : told.alerts(state, day::holds)) {
            if (!DayOfTraffic.isClosing(alert.shopId())) {
                alerts.merge(name(alert.shopId(), alert.buyerId(), alert.legId(), alert.level()), 1, Integer::sum);
            }
        }
        return alerts;
    }
}

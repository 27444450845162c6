package io.deskpulse.live;

import io.deskpulse.desk.DayRow;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a shop or an agent has come to since its state began: how many sessions are running and, of shops, what has been
 * counted for ranges that others form. What is counted only grows: a correction adds the figure that it states and does not
 * take off the one it takes back. Mutable.
 */
public final class Totals {

    /** The upper limits, in seconds, by which responses are counted. */
    public static final List<Integer> BUCKETS = List.of(5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600);

    private final DayRow counted = DayRow.ofMoment();
    private final TreeMap<Integer, Long> responses = new TreeMap<>();
    private final TreeMap<Alerts, Long> alerts = new TreeMap<>();
    private long activeSessions;

    /** The alerts of one level and cause. */
    public record Alerts(AlertLevel level, AlertCause cause) implements Comparable<Alerts> {
        @Override
        public int compareTo(Alerts other) {
            int byLevel = level.compareTo(other.level);
            return byLevel != 0 ? byLevel : cause.compareTo(other.cause);
        }
    }

    /** The figures counted. */
    public DayRow counted() {
        return counted;
    }

    /** A response of that many milliseconds. */
    void addResponse(long millis) {
        BUCKETS.stream()
                .filter(limit -> millis <= limit * 1000L)
                .findFirst()
                .ifPresent(limit -> addResponses(limit, 1));
    }

    void addResponses(int limit, long count) {
        responses.merge(limit, count, Long::sum);
    }

    /** Responses by the least limit of {@link #BUCKETS} that they met; the others met none. */
    public Map<Integer, Long> responses() {
        return responses;
    }

    /** An alert was raised. */
    void addAlerts(Alerts kind, long count) {
        alerts.merge(kind, count, Long::sum);
    }

    /** How many alerts have been raised, by level and cause. */
    public Map<Alerts, Long> alerts() {
        return alerts;
    }

    void addActiveSessions(long count) {
        activeSessions += count;
    }

    /** How many sessions are running that reached people. */
    public long activeSessions() {
        return activeSessions;
    }

    boolean isBlank() {
        return activeSessions == 0 && counted.isBlank() && responses.isEmpty() && alerts.isEmpty();
    }

    Totals copy() {
        Totals copy = new Totals();
        copy.counted.addAll(counted, 1);
        copy.responses.putAll(responses);
        copy.alerts.putAll(alerts);
        copy.activeSessions = activeSessions;
        return copy;
    }
}

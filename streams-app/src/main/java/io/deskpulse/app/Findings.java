package io.deskpulse.app;

import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the check of an event file found. */
final class Findings {

    /** How many defects are listed one by one. */
    static final int LISTED = 20;

    private final Map<InputTopic, Long> events = new EnumMap<>(InputTopic.class);
    private final Map<Reason, Long> reasons = new EnumMap<>(Reason.class);
    private final List<Defect> listed = new ArrayList<>();
    private long lines;

    /** A line that is no valid event, told without its content. */
    record Defect(long line, Reason reason, String rule) {}

    void addEvent(InputTopic topic) {
        lines++;
        events.merge(topic, 1L, Long::sum);
    }

    void addDefect(Defect defect) {
        lines++;
        reasons.merge(defect.reason(), 1L, Long::sum);
        if (listed.size() < LISTED) {
            listed.add(defect);
        }
    }

    long lines() {
        return lines;
    }

    long events(InputTopic topic) {
        return events.getOrDefault(topic, 0L);
    }

    long defects() {
        return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<Reason, Long> byReason() {
        return new TreeMap<>(reasons);
    }

    List<Defect> listed() {
        return listed;
    }
}

package io.deskpulse.notify;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One alert of Alertmanager's, firing or resolved.
 *
 * @param summary in English, empty where the rule has none
 * @param summaryZh in Chinese, empty where the rule has none
 */
public record Incident(Map<String, String> labels, boolean resolved, Instant startsAt, String summary, String summaryZh)
        implements News {

    /** Makes the labels immutable. */
    public Incident {
        labels = Map.copyOf(labels);
    }

    /** What tells one incident from the next; Alertmanager repeats itself until it is answered, and its words may change. */
    record Key(Map<String, String> labels, Instant startsAt) {}

    /** One stage of it: firing and resolved are two pieces of news. */
    record Stage(Key key, boolean resolved) {}

    Key key() {
        return new Key(labels, startsAt);
    }

    Stage stage() {
        return new Stage(key(), resolved);
    }

    /** The rule that raised it. */
    String rule() {
        return labels.getOrDefault("alertname", "");
    }

    Severity severity() {
        return Severity.of(labels.get("severity"));
    }

    /** The shop it is about, null where it is about none. */
    @Nullable
    String shop() {
        return labels.get("shop");
    }

    @Override
    public boolean concerns(Robot robot) {
        return robot.tellsOf(shop()) && severity().compareTo(robot.severity()) >= 0;
    }
}

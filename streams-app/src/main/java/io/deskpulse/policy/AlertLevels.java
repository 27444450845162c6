package io.deskpulse.policy;

import io.deskpulse.event.AlertLevel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a buyer waits before each level of alert; rising. */
public record AlertLevels(Duration warn, Duration alert, Duration breach) {

    /** Levels given in seconds. */
    static AlertLevels seconds(int warn, int alert, int breach) {
        return new AlertLevels(Duration.ofSeconds(warn), Duration.ofSeconds(alert), Duration.ofSeconds(breach));
    }

    /** The wait at which a level is passed. */
    public Duration of(AlertLevel level) {
        return switch (level) {
            case WARN -> warn;
            case ALERT -> alert;
            case BREACH -> breach;
        };
    }

    /** The highest level that a wait of that many milliseconds has passed; null where it has passed none. */
    public @Nullable AlertLevel highestPassed(long waitMs) {
        AlertLevel highest = null;
        for (AlertLevel level : AlertLevel.values()) {
            if (waitMs > of(level).toMillis()) {
                highest = level;
            }
        }
        return highest;
    }

    boolean rise() {
        return warn.compareTo(alert) < 0 && alert.compareTo(breach) < 0;
    }
}

package io.deskpulse.policy;

import io.deskpulse.event.AlertLevel;
import java.time.Duration;

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

    boolean rise() {
        return warn.compareTo(alert) < 0 && alert.compareTo(breach) < 0;
    }
}

package io.deskpulse.policy;

import java.time.Duration;

/** How long a buyer waits before each level of alert; rising. */
public record AlertLevels(Duration warn, Duration alert, Duration breach) {

    /** Levels given in seconds. */
    static AlertLevels seconds(int warn, int alert, int breach) {
        return new AlertLevels(Duration.ofSeconds(warn), Duration.ofSeconds(alert), Duration.ofSeconds(breach));
    }

    boolean rise() {
        return warn.compareTo(alert) < 0 && alert.compareTo(breach) < 0;
    }
}

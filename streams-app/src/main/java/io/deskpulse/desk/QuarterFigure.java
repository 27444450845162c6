package io.deskpulse.desk;

import java.util.List;
import java.util.Optional;

/**
 * A count or sum that a shop's day row also keeps by quarter-hour of the shop's clock, because people are rostered by it.
 * Rows are stored by {@link #code}, so a figure must keep its code.
 */
public enum QuarterFigure {
    /** Sessions that reached people, in the quarter-hour of their start. */
    SESSIONS(1, "sessions"),
    /** Sessions that never left the bot, in the quarter-hour of their start. */
    BOT_ONLY_SESSIONS(2, "botOnlySessions"),
    /** Those of the sessions that a bot held before people did. */
    HANDED_OVER_SESSIONS(3, "handedOverSessions"),
    /** Time that agents held chats, each chat for itself, in milliseconds; in the quarter-hour in which they did. */
    CHAT_MS(4, "chatMs"),
    /** Time that agents held at least one chat, in milliseconds. */
    BUSY_MS(5, "busyMs");

    /** All of them, in the order of the report. */
    static final List<QuarterFigure> ALL = List.of(values());

    private final int code;
    private final String field;

    QuarterFigure(int code, String field) {
        this.code = code;
        this.field = field;
    }

    /** Its number in stored rows, below 16. */
    int code() {
        return code;
    }

    /** What it is called in the workload report. */
    public String field() {
        return field;
    }

    static Optional<QuarterFigure> ofCode(int code) {
        return ALL.stream().filter(figure -> figure.code == code).findFirst();
    }
}

package io.deskpulse.topology;

import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import java.util.Arrays;

/** What a ledger keeps account of. Ledgers are stored by {@link #code}, so an entry may move but must keep its code. */
enum Entry {
    RECEIVED_CHAT_MESSAGES(0),
    RECEIVED_ORDER_EVENTS(1),
    RECEIVED_RATING_EVENTS(2),
    QUARANTINED_MALFORMED_JSON(3),
    QUARANTINED_SCHEMA(4),
    QUARANTINED_KEY_MISMATCH(5),
    QUARANTINED_FUTURE_TIME(6),
    QUARANTINED_TOO_LATE(7),
    QUARANTINED_TOO_LARGE(8),
    QUARANTINED_CURRENCY(9),
    DUPLICATES(10),
    CORRECTIONS(11),
    IGNORED(12),
    FACTS_SENT(13),
    FACTS_RECEIVED(14),
    /** Epoch milliseconds; 0 before the first. */
    NEWEST_EVENT_TIME(15),
    /** The wall clock when {@link #CLOCK_SET_TO} was set, epoch milliseconds. */
    CLOCK_SET_AT(16),
    /** Not counted but told; made anew from the journeys wherever a task starts. */
    OPEN_JOURNEYS(17),
    /** The newest time by which the task's clock goes, epoch milliseconds; 0 before the first. */
    CLOCK_SET_TO(18),
    RECEIVED_AGENT_STATUSES(19);

    /** How many numbers a ledger has. */
    static final int SIZE = Arrays.stream(values()).mapToInt(Entry::code).max().orElseThrow() + 1;

    private final int code;

    Entry(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Entry received(InputTopic topic) {
        return switch (topic) {
            case CHAT_MESSAGES -> RECEIVED_CHAT_MESSAGES;
            case ORDER_EVENTS -> RECEIVED_ORDER_EVENTS;
            case RATING_EVENTS -> RECEIVED_RATING_EVENTS;
        };
    }

    static Entry quarantined(Reason reason) {
        return switch (reason) {
            case MALFORMED_JSON -> QUARANTINED_MALFORMED_JSON;
            case SCHEMA -> QUARANTINED_SCHEMA;
            case KEY_MISMATCH -> QUARANTINED_KEY_MISMATCH;
            case FUTURE_TIME -> QUARANTINED_FUTURE_TIME;
            case TOO_LATE -> QUARANTINED_TOO_LATE;
            case TOO_LARGE -> QUARANTINED_TOO_LARGE;
            case CURRENCY -> QUARANTINED_CURRENCY;
        };
    }
}

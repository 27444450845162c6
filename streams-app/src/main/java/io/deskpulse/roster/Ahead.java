package io.deskpulse.roster;

import java.util.Arrays;
import java.util.List;

/** How far ahead figures tell what is needed; whoever wants every quarter-hour asks for the whole outlook. */
public enum Ahead {
    NOW(0),
    QUARTER(15),
    HALF(30),
    THREE_QUARTERS(45),
    HOUR(60),
    TWO_HOURS(120),
    FOUR_HOURS(240),
    EIGHT_HOURS(480);

    private static final int MINUTES_PER_SLOT = 15;

    /** Those of the next hour, in which people can still be called. */
    static final List<Ahead> NEXT_HOUR = List.of(QUARTER, HALF, THREE_QUARTERS, HOUR);

    /** All of them, the nearest first. */
    public static final List<Ahead> ALL = Arrays.asList(values());

    private final int minutes;

    Ahead(int minutes) {
        this.minutes = minutes;
    }

    /** The value of the label {@code ahead}. */
    public String label() {
        return minutes + "m";
    }

    int slots() {
        return minutes / MINUTES_PER_SLOT;
    }
}

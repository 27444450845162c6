package io.deskpulse.live;

/** How far back a live window reaches: the running minute and those before it. */
public enum Window {
    FIVE_MINUTES(5),
    QUARTER_HOUR(15),
    HOUR(60);

    private final int minutes;

    Window(int minutes) {
        this.minutes = minutes;
    }

    /** How many minutes, the running one included. */
    public int minutes() {
        return minutes;
    }

    /** The value of the label {@code window}. */
    public String label() {
        return minutes + "m";
    }

    /** The number, since 1970, of the minute that an instant (epoch milliseconds) lies in. */
    public static long minuteOf(long instant) {
        return Math.floorDiv(instant, 60_000L);
    }

    /** Whether a minute lies in the window that ends with the running one; one ahead of it already counts. */
    boolean holds(long minute, long running) {
        return minute > running - minutes;
    }
}

package io.deskpulse.local.simulation;

import io.deskpulse.event.Presence;

/**
 * Somebody's working day in local time; may cross midnight.
 *
 * @param start minute of the day
 * @param end minute of the day, or beyond 1440 for the next one
 * @param breakStart minute of the day, within start and end
 * @param breakMinutes how long nobody is there to answer
 */
record Shift(int start, int end, int breakStart, int breakMinutes) {

    /** Nobody is given a new chat so shortly before going. */
    private static final int WINDING_UP_MINUTES = 5;

    static final int MEAL_MINUTES = 45;
    private static final int HOUR = 60;

    static Shift day(int stagger) {
        return new Shift(8 * HOUR + 30, 17 * HOUR + 30, 11 * HOUR + 30 + stagger, MEAL_MINUTES);
    }

    static Shift evening(int stagger) {
        return new Shift(15 * HOUR, 24 * HOUR, 17 * HOUR + 30 + stagger, MEAL_MINUTES);
    }

    static Shift night(int stagger) {
        return new Shift(23 * HOUR, 32 * HOUR, 27 * HOUR + stagger, MEAL_MINUTES);
    }

    /** Of somebody who is alone in a small shop. */
    static Shift alone() {
        return new Shift(9 * HOUR, 23 * HOUR, 13 * HOUR, MEAL_MINUTES);
    }

    /** The long evening of a promotion, into the small hours. */
    static Shift promotion(int stagger) {
        return new Shift(17 * HOUR, 26 * HOUR + 30, 20 * HOUR + stagger, MEAL_MINUTES);
    }

    /** Whether he is at his desk. */
    boolean covers(int minuteOfDay) {
        return contains(start, end, minuteOfDay) && !contains(breakStart, breakStart + breakMinutes, minuteOfDay);
    }

    /** What the software of his desk tells of him. */
    Presence presence(int minuteOfDay) {
        if (covers(minuteOfDay)) {
            return Presence.ONLINE;
        }
        return contains(start, end, minuteOfDay) ? Presence.AWAY : Presence.OFFLINE;
    }

    /** Whether he is at his desk and will be for a while, so that a new chat may be given to him. */
    boolean takesChats(int minuteOfDay) {
        return covers(minuteOfDay) && covers((minuteOfDay + WINDING_UP_MINUTES) % LocalClock.MINUTES_PER_DAY);
    }

    private static boolean contains(int from, int to, int minuteOfDay) {
        int sinceFrom = Math.floorMod(minuteOfDay - from, LocalClock.MINUTES_PER_DAY);
        return sinceFrom < to - from;
    }
}

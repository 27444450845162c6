package io.deskpulse.local.simulation;

import java.util.List;

/**
 * How many chats at once the busiest ordinary hour asks of each person, so that a desk copes with the wanted rate however
 * few people it is given, and only a rush overwhelms it.
 */
final class Staffing {

    private static final double MEAN_CHAT_MS = 200_000;
    private static final double RESERVE = 1.4;
    private static final int STEP_MINUTES = 60;
    /** Late in the hour, when nobody is just coming or going. */
    private static final int FIRST_MINUTE = 45;

    private final Pace pace;

    Staffing(Pace pace) {
        this.pace = pace;
    }

    /** @param share the shop's part of all visits, 0 to 1 */
    double chatsNeeded(List<Shift> shifts, double share) {
        double most = 0;
        for (int minute = FIRST_MINUTE; minute < LocalClock.MINUTES_PER_DAY; minute += STEP_MINUTES) {
            most = Math.max(most, chatsPerPerson(shifts, minute));
        }
        return RESERVE * share * most;
    }

    private double chatsPerPerson(List<Shift> shifts, int minute) {
        long present = shifts.stream().filter(shift -> shift.covers(minute)).count();
        double chats = pace.visitsPerMs(IntradayCurve.level(minute)) * MEAN_CHAT_MS;
        return present == 0 ? 0 : chats / present;
    }
}

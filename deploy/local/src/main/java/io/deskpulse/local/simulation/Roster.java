package io.deskpulse.local.simulation;

import java.util.List;
import java.util.stream.IntStream;

/** Who works when in a shop of some size: day and evening by turns, in larger shops a few at night. */
final class Roster {

    private static final int NIGHT_FROM_AGENTS = 6;
    private static final int ONE_NIGHT_IN = 6;
    private static final int STAGGERS = 4;
    /** As long as a meal, so that those at the table are never all the same shift. */
    private static final int STAGGER_MINUTES = Shift.MEAL_MINUTES;

    private final int agents;
    private final boolean peak;

    /** @param peak whether everybody's evening is the one before a promotion opens */
    Roster(int agents, boolean peak) {
        this.agents = agents;
        this.peak = peak;
    }

    List<Shift> shifts() {
        return IntStream.range(0, agents).mapToObj(this::shiftOf).toList();
    }

    private Shift shiftOf(int agent) {
        int stagger = agent / 2 % STAGGERS * STAGGER_MINUTES;
        if (agents >= NIGHT_FROM_AGENTS && agent % ONE_NIGHT_IN == ONE_NIGHT_IN - 1) {
            return Shift.night(stagger);
        }
        if (agents > 1 && agent % 2 == 0) {
            return Shift.day(stagger);
        }
        return lateShift(stagger);
    }

    private Shift lateShift(int stagger) {
        if (peak) {
            return Shift.promotion(stagger);
        }
        return agents > 1 ? Shift.evening(stagger) : Shift.alone();
    }
}

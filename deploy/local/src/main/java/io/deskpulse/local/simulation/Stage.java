package io.deskpulse.local.simulation;

import io.deskpulse.event.Event;
import java.util.ArrayDeque;
import java.util.Deque;

/** Where everything plays: the simulated time, what is going to happen, and what has happened but was not yet told. */
final class Stage {

    /** Refunds and ratings wait for days: more of them than this are forgotten, so that no run grows without bound. */
    static final int MOST_AFTERMATHS = 50_000;

    private final Agenda agenda = new Agenda();
    private final Deque<Event> untold = new ArrayDeque<>();
    private final Dice dice;
    private final Identities identities;
    private final LocalClock clock;
    private long now;
    private long published;
    private int aftermaths;

    Stage(SimulationSettings settings) {
        this.dice = new Dice(settings.seed());
        this.identities = new Identities(settings.seed());
        this.clock = new LocalClock(settings.zone());
        this.now = settings.start().toEpochMilli();
    }

    /** Epoch milliseconds of what happens just now. */
    long now() {
        return now;
    }

    /** The local time of day in minutes. */
    int minuteOfDay() {
        return clock.minuteOfDay(now);
    }

    Dice dice() {
        return dice;
    }

    Identities identities() {
        return identities;
    }

    LocalClock clock() {
        return clock;
    }

    void after(long delayMs, Runnable step) {
        agenda.plan(now + delayMs, step);
    }

    /** Plans something far off, or drops it where too much is planned already. */
    void longAfter(long delayMs, Runnable step) {
        if (aftermaths < MOST_AFTERMATHS) {
            aftermaths++;
            after(delayMs, () -> {
                aftermaths--;
                step.run();
            });
        }
    }

    void publish(Event event) {
        untold.add(event);
        published++;
    }

    /** How many events there were since the start. */
    long published() {
        return published;
    }

    /** How much is planned and untold: the live state of the run. */
    int pending() {
        return agenda.size() + untold.size();
    }

    /** Lets time pass until something is told. */
    Event nextEvent() {
        while (untold.isEmpty()) {
            Agenda.Entry entry = agenda.next();
            now = entry.at();
            entry.step().run();
        }
        return untold.remove();
    }
}

package io.deskpulse.local.simulation;

import io.deskpulse.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Settings and runs that the tests share, in the time of Shanghai on the eve of Double 11. */
final class Desks {

    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final long SEED = 1111;

    private Desks() {}

    /** An instant of 10 November, such as {@code at("20:00")}. */
    static Instant at(String time) {
        return LocalDateTime.parse("2026-11-10T" + time).atZone(SHANGHAI).toInstant();
    }

    /** Six shops of different habits with thirty people. */
    static SimulationSettings ordinary(String time, double eventsPerSecond) {
        return new SimulationSettings(6, 30, eventsPerSecond, false, SEED, at(time), SHANGHAI);
    }

    static SimulationSettings doubleEleven(String time, double eventsPerSecond) {
        return new SimulationSettings(6, 30, eventsPerSecond, true, SEED, at(time), SHANGHAI);
    }

    static SimulationSettings withSeed(long seed) {
        return new SimulationSettings(6, 30, 20, false, seed, at("20:00"), SHANGHAI);
    }

    static List<Event> during(SimulationSettings settings, Duration duration) {
        return all(TrafficSimulation.lasting(settings, duration));
    }

    static List<Event> all(Iterator<Event> events) {
        List<Event> all = new ArrayList<>();
        events.forEachRemaining(all::add);
        return all;
    }

    static List<Event> first(int count, Iterator<Event> events) {
        List<Event> first = new ArrayList<>(count);
        while (first.size() < count) {
            first.add(events.next());
        }
        return first;
    }
}

package io.deskpulse.local.boards;

import io.deskpulse.app.CommandException;
import io.deskpulse.event.Event;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.local.demo.LiveTraffic;
import io.deskpulse.local.demo.Source;
import io.deskpulse.local.demo.Stage;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.local.simulation.TrafficSimulation;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Queue;
import java.util.Set;

/**
 * The demo's simulated day, with one rating of each shop by a buyer of an earlier day: in the simulation itself parcels take
 * days, so that a demo of minutes has no such rating. Ends when told to.
 */
final class RatedDay implements Source {

    private final SimulationSettings settings;
    private volatile boolean over;

    RatedDay(SimulationSettings settings) {
        this.settings = settings;
    }

    void end() {
        over = true;
    }

    @Override
    public Duration reorderWindow(Duration usual) {
        return usual;
    }

    @Override
    public long latest() {
        return Long.MIN_VALUE;
    }

    @Override
    public boolean keepsEverything() {
        return false;
    }

    @Override
    public void feed(Stage stage) throws CommandException, InterruptedException {
        LiveTraffic.publish(new Rated(), stage.publisher(), stage.clock(), stage.stopped());
    }

    /** The day's events, each shop's first one followed by its rating. */
    private final class Rated implements Iterator<Event> {

        private final TrafficSimulation traffic = TrafficSimulation.endless(settings);
        private final Queue<Event> ratings = new ArrayDeque<>();
        private final Set<String> shops = new HashSet<>();

        @Override
        public boolean hasNext() {
            return !over && (!ratings.isEmpty() || traffic.hasNext());
        }

        @Override
        public Event next() {
            if (!ratings.isEmpty()) {
                return ratings.remove();
            }
            Event event = traffic.next();
            if (shops.add(event.shopId())) {
                ratings.add(rating(event.shopId(), event.at()));
            }
            return event;
        }
    }

    private static RatingEvent rating(String shop, long at) {
        return new RatingEvent(
                "rating-of-earlier-day",
                shop,
                "buyer-of-earlier-day",
                RatingType.DSR,
                "order-of-earlier-day",
                null,
                5,
                4,
                5,
                RatingEvent.NO_SCORE,
                at);
    }
}

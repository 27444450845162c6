package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * The way a journey's events reach the pipeline: messages disordered within the reorder window, orders and ratings any
 * time later, repeats of all of them, timers that are early, late and wrong, restarts in between.
 */
record Arrivals(List<ChatMessage> chat, List<Event> dealings, List<Arrival> inOrder) {

    /** Something that happens to a journey's state, at an instant of arrival. */
    sealed interface Arrival permits Heard, Told, Restarted {
        long when();

        void reach(LiveJourney journey);
    }

    private record Heard(long when, Event event, boolean repeat) implements Arrival {
        @Override
        public void reach(LiveJourney journey) {
            Verdict verdict = journey.arrives(event);
            if (verdict == Verdict.TOO_LATE || (repeat && verdict == Verdict.ACCEPTED)) {
                throw new AssertionError(verdict + ": " + this);
            }
        }
    }

    private record Told(long when, long now) implements Arrival {
        @Override
        public void reach(LiveJourney journey) {
            journey.timeIs(now);
        }
    }

    private record Restarted(long when) implements Arrival {
        @Override
        public void reach(LiveJourney journey) {
            journey.restarts();
        }
    }

    /** What befalls one event on its way, as fractions of the longest possible. */
    private record Fate(double delay, int what, double extra) {

        List<Arrival> of(Event event) {
            boolean message = event instanceof ChatMessage;
            long longest = message ? LiveJourney.WINDOW_MS : TimeUnit.DAYS.toMillis(3);
            long when = event.at() + Math.round(delay * longest);
            long later = Math.round(extra * TimeUnit.DAYS.toMillis(1));
            List<Arrival> arrivals = new ArrayList<>(List.of(new Heard(when, event, false)));
            switch (what) {
                case 0 -> arrivals.add(new Heard(when + later, event, true));
                case 1 -> arrivals.add(new Told(when, event.at() - TimeUnit.MINUTES.toMillis(5) + later));
                case 2 -> arrivals.add(new Told(when, when + later / 200));
                case 3 -> arrivals.add(new Restarted(when));
                default -> {}
            }
            return arrivals;
        }
    }

    static Arbitrary<Arrivals> random(int messages, int dealings) {
        Arbitrary<Double> fraction = Arbitraries.doubles().between(0, 1);
        Arbitrary<List<Fate>> fates = Combinators.combine(
                        fraction, Arbitraries.integers().between(0, 7), fraction)
                .as(Fate::new)
                .list()
                .ofSize(messages + dealings);
        return Combinators.combine(
                        RandomJourneys.chats(messages),
                        RandomJourneys.dealings(dealings, TimeUnit.DAYS.toMillis(2)),
                        fates)
                .as(Arrivals::of);
    }

    private static Arrivals of(List<ChatMessage> chat, List<Event> dealings, List<Fate> fates) {
        List<Event> events = new ArrayList<>(chat);
        events.addAll(dealings);
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            arrivals.addAll(fates.get(i).of(events.get(i)));
        }
        arrivals.sort(Comparator.comparingLong(Arrival::when));
        return new Arrivals(chat, dealings, List.copyOf(arrivals));
    }

    /** Adds what an arrival tells to the events known so far, which stay in time order. */
    void learnt(Arrival arrival, List<Event> known) {
        if (arrival instanceof Heard heard && !heard.repeat()) {
            known.add(heard.event());
            known.sort(Comparator.comparingLong(Event::at));
        }
    }

    /** Every event once, messages in time order. */
    List<Event> events() {
        List<Event> events = new ArrayList<>(chat);
        events.addAll(dealings);
        return events;
    }
}

package io.deskpulse.local.jmh;

import io.deskpulse.event.Event;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import io.deskpulse.journey.Step;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An event folded into its buyer's journey, and the journey as it is stored. */
@State(Scope.Thread)
public class JourneyBenchmark {

    private ServiceDay day;
    private List<Event> events;
    private List<Journey> journeys;
    private List<byte[]> stored;
    private int next;

    /** Plays the day once. */
    @Setup
    public void play() {
        day = new ServiceDay();
        events = day.events();
        journeys = day.journeys();
        stored = journeys.stream().map(JourneyCodec::encode).toList();
        day.clear();
        System.out.println("bytes per stored journey: "
                + stored.stream().mapToInt(bytes -> bytes.length).average().orElseThrow());
    }

    /** One event of the day; after the last it begins anew. */
    @Benchmark
    public Step fold() {
        Event event = events.get(turn(events));
        if (next == 0) {
            day.clear();
        }
        return day.fold(event);
    }

    /** One journey to bytes. */
    @Benchmark
    public byte[] encode() {
        return JourneyCodec.encode(journeys.get(turn(journeys)));
    }

    /** One journey of bytes. */
    @Benchmark
    public Journey decode() {
        return JourneyCodec.decode(stored.get(turn(stored)), "shop", "buyer");
    }

    private int turn(List<?> list) {
        int i = next < list.size() ? next : 0;
        next = i + 1 < list.size() ? i + 1 : 0;
        return i;
    }
}

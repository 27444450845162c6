package io.deskpulse.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A file gives the same report whatever the order of its lines, and however often they are repeated. */
class ArrivalOrderTest {

    private static final long TWO_DAYS_MS = 2L * 24 * 3_600_000;

    @Property(tries = 100)
    void shouldNotMatter(@ForAll("events") List<Event> events, @ForAll long seed) throws IOException {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(report(shuffled)).isEqualTo(report(events));
    }

    @Property(tries = 50)
    void shouldNotMatterWhatIsRepeated(@ForAll("events") List<Event> events, @ForAll long seed) throws IOException {
        List<Event> repeated = new ArrayList<>(events);
        repeated.addAll(events.subList(0, events.size() / 2));
        Collections.shuffle(repeated, new Random(seed));

        assertThat(report(repeated)).isEqualTo(report(events));
    }

    /** Events of some buyers in two shops, no two at the same time. */
    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Long> times =
                Arbitraries.longs().between(EventLines.TEN_O_CLOCK, EventLines.TEN_O_CLOCK + TWO_DAYS_MS);
        Arbitrary<String> buyers = Arbitraries.of("b1", "b2", "b3");
        Arbitrary<Event> messages = Combinators.combine(
                        Arbitraries.of("s1", "s2"), buyers, senders(), Arbitraries.of("A", "B"), times)
                .as(ArrivalOrderTest::message);
        Arbitrary<Event> orders = Combinators.combine(buyers, times).as((b, at) -> EventLines.paid(b, "CNY", 100, at));
        return Arbitraries.frequencyOf(Tuple.of(6, messages), Tuple.of(1, orders))
                .list()
                .ofMaxSize(60)
                .uniqueElements(Event::at)
                .map(ArrivalOrderTest::inTimeOrder);
    }

    private static Arbitrary<Sender> senders() {
        return Arbitraries.frequency(
                Tuple.of(4, Sender.BUYER),
                Tuple.of(4, Sender.AGENT),
                Tuple.of(1, Sender.BOT),
                Tuple.of(1, Sender.SYSTEM));
    }

    private static Event message(String shop, String buyer, Sender sender, String agent, long at) {
        Kind kind = sender == Sender.SYSTEM ? Kind.TRANSFER : Kind.TEXT;
        boolean names = sender == Sender.AGENT || sender == Sender.SYSTEM;
        return EventLines.said(shop, buyer, sender, kind, names ? agent : null, at);
    }

    private static List<Event> inTimeOrder(List<Event> events) {
        return events.stream().sorted((a, b) -> Long.compare(a.at(), b.at())).toList();
    }

    private static String report(List<Event> events) throws IOException {
        Path file = Files.createTempFile("events", ".ndjson");
        try {
            return EventLines.report(file, events);
        } finally {
            Files.delete(file);
        }
    }
}

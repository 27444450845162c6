package io.deskpulse.local.jmh;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Bytes to an event, as the gate does it. */
@State(Scope.Thread)
public class DecoderBenchmark {

    /** How producers write them. */
    public enum Shape {
        /** As this product does, some 200 bytes. */
        CANONICAL {
            @Override
            String of(String canonical, int i) {
                return canonical;
            }
        },
        /** With blanks and a field of the producer's own, some 300 bytes. */
        SPACED {
            @Override
            String of(String canonical, int i) {
                String spaced = canonical.replace("\":", "\": ").replace(",\"", ", \"");
                return "{\"trace\": \"4bf92f3577b34da6a3ce929d0e0e%08x\", \"source\": \"千牛\", ".formatted(i)
                        + spaced.substring(1);
            }
        },
        /** With an escape, which takes the strict way. */
        ESCAPED {
            @Override
            String of(String canonical, int i) {
                return "{\"note\":\"a\\nb\"," + canonical.substring(1);
            }
        };

        abstract String of(String canonical, int i);
    }

    @Param
    private Shape shape;

    private InputTopic[] topics;
    private byte[][] documents;
    private int next;

    /** Writes the day's events. */
    @Setup
    public void write() {
        List<Event> events = new ServiceDay().events();
        topics = events.stream().map(Event::topic).toArray(InputTopic[]::new);
        documents = new byte[events.size()][];
        long bytes = 0;
        for (int i = 0; i < documents.length; i++) {
            String canonical = new String(EventCodec.encode(events.get(i)), StandardCharsets.UTF_8);
            documents[i] = shape.of(canonical, i).getBytes(StandardCharsets.UTF_8);
            bytes += documents[i].length;
        }
        System.out.println("bytes per document: " + bytes / documents.length);
    }

    /** Decodes one event. */
    @Benchmark
    public Event decode() throws RejectedException {
        int i = next;
        next = i + 1 == documents.length ? 0 : i + 1;
        return EventCodec.decode(topics[i], documents[i]);
    }
}

package io.deskpulse.topology;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Records that are made beside a task's thread, which alone may send them. */
final class Outbox {

    private final Queue<Letter> letters = new ConcurrentLinkedQueue<>();

    private record Letter(String station, Record<?, ?> record) {}

    /**
     * Takes in a record; by any thread.
     *
     * @param station the child of the processor that it goes to
     */
    void add(String station, Record<?, ?> record) {
        letters.add(new Letter(station, record));
    }

    /** Sends what is here, in the order in which it came; by the task's thread. */
    void sendAll(ProcessorContext<Object, Object> context) {
        for (Letter letter = letters.poll(); letter != null; letter = letters.poll()) {
            context.forward(letter.record(), letter.station());
        }
    }
}

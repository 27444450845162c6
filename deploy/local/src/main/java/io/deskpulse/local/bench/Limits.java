package io.deskpulse.local.bench;

import com.sun.management.ThreadMXBean;
import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** What one thread reaches that only reads, that reads and decodes, and that only decodes. */
final class Limits {

    /** A pass over few events is over before it can be timed, so as many are made as fill this. */
    private static final long LONG_ENOUGH = TimeUnit.MILLISECONDS.toNanos(500);

    private static final int MOST_AT_HAND = 200_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Findings findings;
    private long seen;

    Limits(Findings findings) {
        this.findings = findings;
    }

    /** Takes all rounds over the filled topics of an installation. */
    void measure(AppConfig config, int rounds) throws CommandException {
        try (PlainConsumer consumer = new PlainConsumer(config)) {
            Map<InputTopic, List<byte[]>> atHand = atHand(consumer);
            for (int round = 0; round <= rounds; round++) {
                Findings into = round == 0 ? new Findings() : findings;
                into.add(Quantity.CONSUMER, perSecond(() -> consumer.readAll(this::look)));
                into.add(Quantity.DECODED, perSecond(() -> consumer.readAll(this::decode)));
                long before = threads.getCurrentThreadAllocatedBytes();
                long decodedBefore = seen;
                into.add(Quantity.DECODER, perSecond(() -> decodeAll(atHand)));
                long allocated = threads.getCurrentThreadAllocatedBytes() - before;
                into.add(Quantity.DECODER_BYTES, (double) allocated / (seen - decodedBefore));
            }
        } catch (Undecodable e) {
            throw new CommandException("a simulated event was refused: " + e.getMessage(), e);
        }
    }

    private static Map<InputTopic, List<byte[]>> atHand(PlainConsumer consumer) {
        Map<InputTopic, List<byte[]>> values = new EnumMap<>(InputTopic.class);
        consumer.readAll((topic, bytes) -> keep(values.computeIfAbsent(topic, t -> new ArrayList<>()), bytes));
        return values;
    }

    private static void keep(List<byte[]> values, byte[] value) {
        if (values.size() < MOST_AT_HAND) {
            values.add(value);
        }
    }

    private static double perSecond(LongSupplier pass) {
        long start = System.nanoTime();
        long records = 0;
        while (System.nanoTime() - start < LONG_ENOUGH) {
            records += pass.getAsLong();
        }
        return records / ((System.nanoTime() - start) / 1e9);
    }

    private void look(InputTopic topic, byte[] value) {
        seen += value.length == 0 ? 0 : 1;
    }

    private long decodeAll(Map<InputTopic, List<byte[]>> values) {
        long before = seen;
        values.forEach((topic, ofTopic) -> ofTopic.forEach(value -> decode(topic, value)));
        return seen - before;
    }

    private void decode(InputTopic topic, byte[] value) {
        try {
            seen += EventCodec.decode(topic, value).at() == 0 ? 0 : 1;
        } catch (RejectedException e) {
            throw new Undecodable(e);
        }
    }

    /** Carries the refusal of an event out of a pass. */
    private static final class Undecodable extends RuntimeException {

        private static final long serialVersionUID = 1;

        Undecodable(RejectedException cause) {
            super(cause.getMessage(), cause);
        }
    }
}

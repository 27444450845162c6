package io.deskpulse.topology;

import io.deskpulse.fact.FactArray;
import io.deskpulse.fact.Posting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Record;

/**
 * The facts of one task on their way to the desks: gathered by shop and sent together, the last of them before each commit,
 * when they become visible anyway: a few records instead of hundreds.
 */
final class FactsByShop {

    /** A record that has grown to this many bytes is sent at once, so that a commit need not wait for all of them. */
    static final int MOST_BYTES = 16 << 10;

    /**
     * Only a record of this many bytes ends within what one event stated: what a correction takes back and what it states
     * anew belong together, for nobody to see one without the other; but no record may outgrow what Kafka takes.
     */
    static final int MOST_BYTES_TOGETHER = 256 << 10;

    private final Outbox out;
    private final int partition;
    private final TaskClock clock;
    private final Map<String, Gathered> shops = new LinkedHashMap<>();

    /** Sent and empty, with memory that the next commit's facts would have to grow again. */
    private final Deque<FactArray> spare = new ArrayDeque<>();

    private static final class Gathered {
        private final FactArray facts;
        private final Origin origin;
        private long timestamp;

        Gathered(FactArray facts, int partition) {
            this.facts = facts;
            this.origin = new Origin(partition, TaskClock.NEVER);
        }
    }

    /**
     * No facts yet.
     *
     * @param partition of the events
     */
    FactsByShop(Outbox out, int partition, TaskClock clock) {
        this.out = out;
        this.partition = partition;
        this.clock = clock;
    }

    /**
     * Takes what one event stated.
     *
     * @param appendedAt when it was appended, {@link Origin#NO_EVENT} where time alone made the facts
     * @param timestamp of the record to be
     */
    void add(String shopId, List<Posting> postings, long appendedAt, long timestamp) {
        if (postings.isEmpty()) {
            return;
        }
        Gathered shop = shops.computeIfAbsent(shopId, none -> nothingYet());
        for (Posting posting : postings) {
            if (shop.facts.size() > MOST_BYTES_TOGETHER) {
                send(shopId, shop);
                shop = nothingYet();
                shops.put(shopId, shop);
            }
            shop.facts.add(posting);
            shop.origin.add(1, appendedAt);
            shop.timestamp = timestamp;
        }
        if (shop.facts.size() > MOST_BYTES) {
            send(shopId, shop);
            shops.remove(shopId);
        }
    }

    private Gathered nothingYet() {
        FactArray empty = spare.isEmpty() ? new FactArray() : spare.pop();
        return new Gathered(empty, partition);
    }

    /** Sends the rest; to be done before each commit. */
    void sendAll() {
        shops.forEach(this::send);
        shops.clear();
    }

    private void send(String shopId, Gathered shop) {
        shop.origin.hear(clock.newest());
        out.add(
                PipelineTopology.STATE_FACTS,
                new Record<>(shopId, shop.facts.take(), shop.timestamp, shop.origin.toHeaders()));
        spare.push(shop.facts);
    }
}

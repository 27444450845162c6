package io.deskpulse.topology;

import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The ledgers of all tasks that run in this process, for whoever wants their sums while they are being written. */
public final class OpenLedgers {

    private final Set<Ledger> ledgers = ConcurrentHashMap.newKeySet();

    void add(Ledger ledger) {
        ledgers.add(ledger);
    }

    void remove(Ledger ledger) {
        ledgers.remove(ledger);
    }

    /**
     * The sums. What was received is read before the facts it led to, and facts sent before facts received, which is the
     * order in which the tasks count: equal sums cannot be the accident of a moment.
     */
    public LedgerTotals totals() {
        Map<InputTopic, Long> received = new EnumMap<>(InputTopic.class);
        for (InputTopic topic : InputTopic.values()) {
            received.put(topic, sum(Entry.received(topic)));
        }
        Map<Reason, Long> quarantined = new EnumMap<>(Reason.class);
        for (Reason reason : Reason.values()) {
            quarantined.put(reason, sum(Entry.quarantined(reason)));
        }
        long open = sum(Entry.OPEN_JOURNEYS);
        long sent = sum(Entry.FACTS_SENT);
        return new LedgerTotals(
                received,
                sum(Entry.RECEIVED_AGENT_STATUSES),
                quarantined,
                sum(Entry.DUPLICATES),
                sum(Entry.CORRECTIONS),
                sum(Entry.IGNORED),
                sent,
                sum(Entry.FACTS_RECEIVED),
                newestEventTime(),
                open);
    }

    /** Now where time is furthest, in epoch milliseconds; the wall clock before the first event. */
    public long now(InstantSource wall) {
        return ledgers.stream()
                .map(ledger -> new TaskClock(ledger, wall))
                .filter(TaskClock::runs)
                .mapToLong(TaskClock::now)
                .max()
                .orElseGet(wall::millis);
    }

    private long sum(Entry entry) {
        return ledgers.stream().mapToLong(ledger -> ledger.get(entry)).sum();
    }

    private OptionalLong newestEventTime() {
        return ledgers.stream()
                .mapToLong(ledger -> ledger.get(Entry.NEWEST_EVENT_TIME))
                .filter(newest -> newest != TaskClock.NEVER)
                .max();
    }
}

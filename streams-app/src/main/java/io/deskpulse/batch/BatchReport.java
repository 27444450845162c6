package io.deskpulse.batch;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.DayRows;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.fact.Posting;
import io.deskpulse.journey.CompleteJourney;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.workload.HeldInMemory;
import io.deskpulse.workload.WorkDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Computes the day report of an event file: gathers each buyer's events, folds them in time order, adds up the facts. */
public final class BatchReport {

    private final PolicyBook policies;
    private final Map<BuyerKey, CompleteJourney> journeys = new LinkedHashMap<>();
    private final Map<Reason, Long> quarantined = new EnumMap<>(Reason.class);
    private long events;
    private long duplicates;
    private @Nullable Long newestAt;

    private BatchReport(PolicyBook policies) {
        this.policies = policies;
    }

    /**
     * The report of a file (METRICS §9).
     *
     * @throws IOException if the file cannot be read to its end
     */
    public static BatchResult of(Path file, PolicyBook policies, ProgressListener progress) throws IOException {
        TreeMap<DayKey, DayRow> rows = new TreeMap<>();
        DayRows changing = (key, change) -> change.accept(rows.computeIfAbsent(key, k -> new DayRow()));
        DayDesk desk = new DayDesk(changing);
        WorkDesk work = new WorkDesk(changing, new HeldInMemory(), policies);
        BatchReport report = gathered(file, policies, progress);
        report.state(posting -> {
            desk.post(posting);
            work.post(posting);
        });
        work.settle();
        return new BatchResult(rows, report.events, report.duplicates, report.quarantined, report.newestAt);
    }

    /** Hands all that the file states to {@code ledger}: the evidence behind its report. */
    public static void facts(Path file, PolicyBook policies, ProgressListener progress, Consumer<Posting> ledger)
            throws IOException {
        gathered(file, policies, progress).state(ledger);
    }

    private static BatchReport gathered(Path file, PolicyBook policies, ProgressListener progress) throws IOException {
        BatchReport report = new BatchReport(policies);
        try (EventFile lines = EventFile.open(file)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                report.gather(line);
                progress.read(line.number(), lines.bytesConsumed(), lines.size());
            }
        }
        return report;
    }

    private void gather(EventLine line) {
        try {
            Event event = line.event();
            checkCurrency(event, policies);
            events++;
            newestAt = newestAt == null ? event.at() : Math.max(newestAt, event.at());
            boolean fresh = journeys.computeIfAbsent(BuyerKey.of(event), key -> new CompleteJourney())
                    .add(event);
            duplicates += fresh ? 0 : 1;
        } catch (RejectedException e) {
            quarantined.merge(e.reason(), 1L, Long::sum);
        }
    }

    static void checkCurrency(Event event, PolicyBook policies) throws RejectedException {
        if (event instanceof OrderEvent order
                && !order.currency().equals(policies.of(order.shopId()).currency())) {
            throw new RejectedException(Reason.CURRENCY, "currency is not the shop's");
        }
    }

    private void state(Consumer<Posting> ledger) {
        journeys.forEach((key, journey) -> journey.postings(key.shopId(), key.buyerId(), policies.of(key.shopId()))
                .forEach(ledger));
    }
}

package io.deskpulse.batch;

import io.deskpulse.desk.DayDesk;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.journey.CompleteJourney;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Computes the day report of an event file: gathers each buyer's events, folds them in time order, adds up the facts. */
public final class BatchReport {

    private final PolicyBook policies;
    private final Map<BuyerKey, List<ChatMessage>> chats = new LinkedHashMap<>();
    private final Map<Reason, Long> quarantined = new EnumMap<>(Reason.class);
    private final TreeMap<DayKey, DayRow> rows = new TreeMap<>();
    private long events;
    private long duplicates;

    private BatchReport(PolicyBook policies) {
        this.policies = policies;
    }

    /**
     * The report of a file (METRICS §9).
     *
     * @throws IOException if the file cannot be read to its end
     */
    public static BatchResult of(Path file, PolicyBook policies, ProgressListener progress) throws IOException {
        BatchReport report = new BatchReport(policies);
        report.gather(file, progress);
        report.fold();
        return new BatchResult(report.rows, report.events, report.duplicates, report.quarantined);
    }

    private void gather(Path file, ProgressListener progress) throws IOException {
        try (EventFile lines = EventFile.open(file)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                gather(line);
                progress.read(line.number(), lines.bytesConsumed(), lines.size());
            }
        }
    }

    private void gather(EventLine line) {
        try {
            Event event = line.event();
            checkCurrency(event);
            events++;
            if (event instanceof ChatMessage message) {
                chats.computeIfAbsent(BuyerKey.of(event), key -> new ArrayList<>())
                        .add(message);
            }
        } catch (RejectedException e) {
            quarantined.merge(e.reason(), 1L, Long::sum);
        }
    }

    private void checkCurrency(Event event) throws RejectedException {
        if (event instanceof OrderEvent order
                && !order.currency().equals(policies.of(order.shopId()).currency())) {
            throw new RejectedException(Reason.CURRENCY, "currency is not the shop's");
        }
    }

    private void fold() {
        DayDesk desk = new DayDesk((key, change) -> change.accept(rows.computeIfAbsent(key, k -> new DayRow())));
        chats.forEach((key, arrived) -> fold(key, arrived, desk));
    }

    private void fold(BuyerKey key, List<ChatMessage> arrived, DayDesk desk) {
        List<ChatMessage> messages = CompleteJourney.inTimeOrder(arrived);
        ShopPolicy policy = policies.of(key.shopId());
        new CompleteJourney(key.shopId(), key.buyerId(), policy)
                .postings(messages)
                .forEach(desk::post);
        duplicates += arrived.stream().filter(CompleteJourney::counts).count() - messages.size();
    }
}

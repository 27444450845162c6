package io.deskpulse.batch;

import io.deskpulse.event.Event;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.fact.Posting;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyFold;
import io.deskpulse.journey.Step;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All that one shop's events in a file state and take back, in the order in which they arrived: the same in the end as
 * {@link BatchReport#facts}, but with the history of whatever a late event has restated.
 */
public final class ArrivalFacts {

    /** Nothing is too late in a file; half of all time leaves room to reckon from either end of it. */
    private static final long WINDOW_MS = Long.MAX_VALUE / 2;

    private static final long LONG_AFTER = Long.MAX_VALUE;

    private final PolicyBook policies;
    private final Consumer<Posting> ledger;
    private final Map<BuyerKey, Journey> journeys = new LinkedHashMap<>();

    private ArrivalFacts(PolicyBook policies, Consumer<Posting> ledger) {
        this.policies = policies;
        this.ledger = ledger;
    }

    /**
     * Hands the postings of one shop to {@code ledger}.
     *
     * @throws IOException if the file cannot be read to its end
     */
    public static void read(
            Path file, PolicyBook policies, String shopId, ProgressListener progress, Consumer<Posting> ledger)
            throws IOException {
        ArrivalFacts facts = new ArrivalFacts(policies, ledger);
        try (EventFile lines = EventFile.open(file)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                facts.take(line, shopId);
                progress.read(line.number(), lines.bytesConsumed(), lines.size());
            }
        }
        facts.closeAll();
    }

    private void take(EventLine line, String shopId) {
        try {
            Event event = line.event();
            BatchReport.checkCurrency(event, policies);
            if (event.shopId().equals(shopId)) {
                BuyerKey key = BuyerKey.of(event);
                Journey before = journeys.getOrDefault(key, Journey.NONE);
                journeys.put(key, journeyAfter(fold(key).apply(before, event)));
            }
        } catch (RejectedException e) {
            // Counts nowhere, as in the report; the check of a file is where it is told.
        }
    }

    private void closeAll() {
        journeys.replaceAll((key, journey) -> journeyAfter(fold(key).advance(journey, LONG_AFTER)));
    }

    private JourneyFold fold(BuyerKey key) {
        return new JourneyFold(key.shopId(), key.buyerId(), policies.of(key.shopId()), WINDOW_MS);
    }

    private Journey journeyAfter(Step step) {
        step.postings().forEach(ledger);
        return step.journey();
    }
}

package io.deskpulse.app;

import io.deskpulse.batch.ProgressListener;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.Reason;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.nio.file.Path;

/** Reads an event file as the gate would, without a clock, and keeps what it finds. */
final class FileCheck {

    private final PolicyBook policies;
    private final Findings findings = new Findings();
    private final Arrivals arrivals;

    /** @param reorderWindowMs how far behind the newest message of its buyer one may arrive, in milliseconds */
    FileCheck(PolicyBook policies, long reorderWindowMs) {
        this.policies = policies;
        this.arrivals = new Arrivals(reorderWindowMs);
    }

    void read(Path file, ProgressListener progress) throws IOException {
        try (EventFile lines = EventFile.open(file)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                check(line);
                progress.read(line.number(), lines.bytesConsumed(), lines.size());
            }
        }
    }

    private void check(EventLine line) {
        try {
            Event event = line.event();
            checkCurrency(event);
            findings.addEvent(event.topic());
            arrivals.add(line.number(), event);
        } catch (RejectedException e) {
            findings.addDefect(new Findings.Defect(line.number(), e.reason(), String.valueOf(e.getMessage())));
        }
    }

    private void checkCurrency(Event event) throws RejectedException {
        if (event instanceof OrderEvent order) {
            String expected = policies.of(order.shopId()).currency();
            if (!order.currency().equals(expected)) {
                throw new RejectedException(Reason.CURRENCY, "currency is not the shop's, " + expected);
            }
        }
    }

    Findings findings() {
        return findings;
    }

    Arrivals arrivals() {
        return arrivals;
    }
}

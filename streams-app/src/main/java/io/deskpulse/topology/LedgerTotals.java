package io.deskpulse.topology;

import io.deskpulse.event.InputTopic;
import io.deskpulse.event.Reason;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the tasks of this process have counted since the state began, restarts included. Read while the pipeline runs, so
 * the counts may be some records apart; but {@code factsReceived} is never ahead of what {@code factsSent} will become.
 *
 * @param received records read from each input topic and settled, the refused ones included; every topic is there
 * @param statuses records read from the topic of statuses and settled, the refused ones included
 * @param quarantined records refused, by reason; every reason is there
 * @param duplicates repeats of known ids
 * @param corrections messages that changed what had been stated
 * @param ignored valid messages of a kind that counts nowhere
 * @param factsSent postings that the journeys have sent
 * @param factsReceived postings that the desk has added; equal to the sent ones when everything has arrived
 * @param newestEventTime of any valid event, in epoch milliseconds; absent before the first
 * @param openJourneys journeys with a session or turn that time will end
 */
public record LedgerTotals(
        Map<InputTopic, Long> received,
        long statuses,
        Map<Reason, Long> quarantined,
        long duplicates,
        long corrections,
        long ignored,
        long factsSent,
        long factsReceived,
        OptionalLong newestEventTime,
        long openJourneys) {

    /** Makes the maps immutable. */
    public LedgerTotals {
        received = Map.copyOf(received);
        quarantined = Map.copyOf(quarantined);
    }

    /** Whether every posting sent has been added to the figures. */
    public boolean allFactsArrived() {
        return factsSent == factsReceived;
    }

    /** Events read from all of their topics. */
    public long receivedInAll() {
        return received.values().stream().mapToLong(Long::longValue).sum();
    }
}

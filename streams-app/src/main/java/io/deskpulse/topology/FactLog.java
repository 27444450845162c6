package io.deskpulse.topology;

import io.deskpulse.fact.Posting;
import java.util.function.Consumer;

/** The facts that the pipeline has stated and still keeps; exists so that whoever asks for them need not know Kafka. */
public interface FactLog {

    /**
     * Hands over one shop's postings in the order in which they were made, up to this moment.
     *
     * @param since instant, in epoch milliseconds, before which nothing was posted that matters
     * @return whether all since then is still kept; false where the oldest may be gone
     * @throws FactsUnreadableException if they cannot be read to the end in time; some may have been handed over
     */
    boolean read(String shopId, long since, Consumer<Posting> ledger) throws FactsUnreadableException;
}

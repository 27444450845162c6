package io.deskpulse.evidence;

/**
 * What contributions come to.
 *
 * @param postings how many there were, retractions included
 * @param stated statements less retractions
 * @param sum of the amounts
 */
public record Balance(long postings, long stated, long sum) {

    static final Balance NONE = new Balance(0, 0, 0);

    Balance plus(Contribution next) {
        return new Balance(postings + 1, stated + next.posting().sign(), sum + next.amount());
    }
}

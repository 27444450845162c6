package io.deskpulse.evidence;

import io.deskpulse.fact.Posting;

/**
 * What one posting adds to a figure.
 *
 * @param amount in the figure's own unit, with the posting's sign; of a quantile the response in milliseconds
 */
public record Contribution(Posting posting, long amount) {}

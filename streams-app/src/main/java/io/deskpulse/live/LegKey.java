package io.deskpulse.live;

/**
 * Which leg: a turn has one for each time that somebody became its owner.
 *
 * @param start when it began, in epoch milliseconds
 */
public record LegKey(String shopId, String buyerId, String turnId, long start) {

    /** A name for it that is unique within the shop and the buyer; 1–150 characters. */
    public String id() {
        return turnId + "/" + start;
    }
}

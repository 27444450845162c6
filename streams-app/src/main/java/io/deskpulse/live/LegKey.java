package io.deskpulse.live;

/**
 * Which leg: a turn has one for each time that somebody became its owner.
 *
 * @param start when it began, in epoch milliseconds
 */
public record LegKey(String shopId, String buyerId, String turnId, long start) {

    /** Of what nearly always tells legs apart; the register is asked for every leg twice. */
    @Override
    public int hashCode() {
        return 31 * turnId.hashCode() + Long.hashCode(start);
    }

    /** A name for it that is unique within the shop and the buyer; 1–150 characters. */
    public String id() {
        return turnId + "/" + start;
    }
}

package io.deskpulse.policy;

/**
 * The response rate a platform judges a shop by.
 *
 * @param unit what is counted
 * @param withinSeconds the limit a unit has to meet, in seconds
 */
public record Headline(Unit unit, int withinSeconds) {

    /** Whether a response of that many milliseconds meets the limit. */
    public boolean isMetBy(long responseMs) {
        return responseMs <= withinSeconds * 1000L;
    }

    /** What the headline rate counts. */
    public enum Unit {
        /** Every turn. */
        TURN,
        /** The first turn of every session. */
        SESSION,
        /** Buyers none of whose turns exceeded the limit. */
        BUYER,
        /** Every message. */
        MESSAGE
    }
}

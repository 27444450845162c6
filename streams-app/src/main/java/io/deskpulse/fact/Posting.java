package io.deskpulse.fact;

/**
 * An entry in the ledger of facts: a fact stated, or taken back because an earlier event arrived after it.
 *
 * @param sign +1 where the fact is stated, −1 where it is retracted
 */
public record Posting(int sign, Fact fact) {

    /** A fact stated. */
    public static Posting state(Fact fact) {
        return new Posting(1, fact);
    }

    /** A fact taken back. */
    public static Posting retract(Fact fact) {
        return new Posting(-1, fact);
    }
}

package io.deskpulse.scorecard;

/** Why a scorecard gives no value; words that its reader sees. */
final class Unmeasured {

    static final String NO_CASES = "no cases";
    static final String CURRENCIES = "amounts in several currencies";

    private Unmeasured() {}
}

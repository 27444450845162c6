package io.deskpulse.intake;

/** What another system tells cannot become an event; the message is one line that names the rule and repeats no content. */
public final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param rule what was expected, of which part */
    public UnusableException(String rule) {
        super(rule, null, false, false);
    }

    /** The one line. */
    public String rule() {
        return String.valueOf(getMessage());
    }
}

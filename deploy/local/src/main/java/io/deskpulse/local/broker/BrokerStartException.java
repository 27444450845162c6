package io.deskpulse.local.broker;

/** Why the embedded broker could not start, in one sentence that tells the user what to do about it. */
public final class BrokerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokerStartException(String sentence) {
        super(sentence);
    }

    BrokerStartException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

package io.deskpulse.app;

/** The Kafka brokers do not answer; its message is one sentence for the operator. */
public final class BrokerUnreachableException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokerUnreachableException(String message) {
        super(message);
    }
}

package io.deskpulse.web;

/** What an orchestrator has to know of the application: whether to send it requests, and whether to restart it. */
public enum Health {
    /** Alive, but its figures are not complete yet. */
    STARTING,
    /** Serving. */
    READY,
    /** Stopping on purpose: no more requests, no restart. */
    STOPPING,
    /** Beyond recovery: to be restarted. */
    FAILED;

    boolean isAlive() {
        return this != FAILED;
    }

    boolean isReady() {
        return this == READY;
    }
}

package io.deskpulse.notify;

import java.time.Duration;

/**
 * What became of one post.
 *
 * @param reason in words for the log; holds neither address nor secret
 * @param pause how long the platform asks to be left alone; zero where it does not say
 */
record Answer(Kind kind, String reason, Duration pause) {

    /** Accepted, or one of the ways in which it was not. */
    enum Kind {
        /** It stands in the group. */
        ACCEPTED,
        /** It was once too often. */
        LIMITED,
        /** The platform does not want it. */
        REFUSED,
        /** No answer, or none that says what became of it: it may stand in the group all the same. */
        UNKNOWN
    }

    static Answer accepted() {
        return new Answer(Kind.ACCEPTED, "accepted", Duration.ZERO);
    }

    static Answer unknown(String reason) {
        return new Answer(Kind.UNKNOWN, reason, Duration.ZERO);
    }

    boolean isAccepted() {
        return kind == Kind.ACCEPTED;
    }
}

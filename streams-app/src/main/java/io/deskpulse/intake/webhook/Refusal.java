package io.deskpulse.intake.webhook;

import java.util.Locale;

/** Why something posted is not taken; the words are public, at /metrics. */
public enum Refusal {
    /** No source of that name. */
    UNKNOWN_SOURCE,
    /** Not signed, or not by whoever has the secret. */
    SIGNATURE,
    /** Signed, but too long ago to be no repeat by a stranger. */
    STALE,
    /** More than a body may hold. */
    TOO_LARGE,
    /** Not what the source posts: no JSON, another form. */
    BODY,
    /** In order, but no event can be made of it. */
    EVENT;

    /** The word at /metrics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package io.deskpulse.event;

/** Why a record was quarantined (METRICS §7); part of the public contract. */
public enum Reason {
    /** Not JSON at all: broken syntax, broken UTF-8, an empty or absent value, something after the document. */
    MALFORMED_JSON,
    /** JSON, but not an event as the schema asks. */
    SCHEMA,
    /** The record key is not {@code shopId:buyerId} of the event. */
    KEY_MISMATCH,
    /** Dated more than the tolerance ahead of the wall clock. */
    FUTURE_TIME,
    /** A new message further behind the buyer's newest than the reorder window. */
    TOO_LATE,
    /** Beyond the bounds of one document: bytes, depth or length of a token; or of all that is kept of one buyer. */
    TOO_LARGE,
    /** An order in another currency than its shop's. */
    CURRENCY
}

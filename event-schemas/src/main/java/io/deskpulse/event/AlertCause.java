package io.deskpulse.event;

/** Whom a slow response speaks of: nobody is to be blamed for a desk that cannot be served. */
public enum AlertCause {
    /** This agent had room to answer. */
    PERSON,
    /** The desk had more waiting than it could serve. */
    OVERLOAD
}

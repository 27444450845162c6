package io.deskpulse.scorecard;

/** A way to measure one thing of a shop or an agent: what is put into the place of an aspect. */
interface Measure {

    /** The measurement of somebody's share of the day. */
    Measurement of(Scope scope);
}

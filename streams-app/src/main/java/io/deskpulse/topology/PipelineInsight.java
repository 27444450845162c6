package io.deskpulse.topology;

/**
 * What may be looked into from outside while a pipeline runs.
 *
 * @param ledgers what its tasks count
 * @param desks the live figures its tasks keep
 * @param latency how long events take to their figures
 */
public record PipelineInsight(OpenLedgers ledgers, OpenDesks desks, LatencyMeter latency) {

    /** That of a pipeline that has not run yet. */
    public PipelineInsight() {
        this(new OpenLedgers(), new OpenDesks(), new LatencyMeter());
    }
}

package io.deskpulse.topology;

import java.time.InstantSource;

/**
 * What may be looked into from outside while a pipeline runs.
 *
 * @param ledgers what its tasks count
 * @param desks the live figures its tasks keep
 * @param latency how long events take to their figures
 * @param brokers the clock that brokers stamp by, whatever time the pipeline lives in
 */
public record PipelineInsight(OpenLedgers ledgers, OpenDesks desks, LatencyMeter latency, InstantSource brokers) {

    /** That of a pipeline that has not run yet. */
    public PipelineInsight(InstantSource brokers) {
        this(new OpenLedgers(), new OpenDesks(), new LatencyMeter(), brokers);
    }
}

package io.deskpulse.local.bench;

/**
 * What a benchmark has found.
 *
 * @param load the machine's load average over a minute when measuring began, which others share in; below 0 where unknown
 * @param limitPerSecond events a second through the broker alone
 * @param producedPerSecond events a second that were in fact sent
 * @param settledPerSecond events a second whose facts were in the figures, until the last one was
 * @param lagAtEnd events sent and not yet settled when sending ended
 * @param settled whether all of them were in the end
 * @param cpuMicrosPerEvent processor time of the process, broker and sender included, in microseconds
 */
record BenchResult(
        BenchPlan plan,
        int processors,
        double load,
        double limitPerSecond,
        double producedPerSecond,
        double settledPerSecond,
        long lagAtEnd,
        boolean settled,
        double cpuMicrosPerEvent,
        ViewerCost viewerCost,
        Delays delays,
        AlertDelays alertDelays) {}

package io.deskpulse.local.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Wall and processor time of this process since a moment. */
final class Stopwatch {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final long start = System.nanoTime();
    private final long cpuStart = MACHINE.getProcessCpuTime();

    /** Starts now. */
    static Stopwatch started() {
        return new Stopwatch();
    }

    /** What it shows. */
    Lap read() {
        return new Lap((System.nanoTime() - start) / 1e9, (MACHINE.getProcessCpuTime() - cpuStart) / 1e9);
    }

    /**
     * A reading.
     *
     * @param seconds of wall time
     * @param cpuSeconds of processor time, of all threads together
     */
    record Lap(double seconds, double cpuSeconds) {

        double perSecond(long events) {
            return events / seconds;
        }

        double cpuMicros(long events) {
            return cpuSeconds * 1e6 / events;
        }
    }
}

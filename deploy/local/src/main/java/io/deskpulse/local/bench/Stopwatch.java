package io.deskpulse.local.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/** Wall and processor time of this process since a moment, and who took it. */
final class Stopwatch {

    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();

    private final long start = System.nanoTime();
    private final long cpuStart = MACHINE.getProcessCpuTime();
    private final double streamsStart = ThreadTimes.ofProcessing();
    private final long compilingStart = COMPILER.getTotalCompilationTime();

    /** Starts now. */
    static Stopwatch started() {
        return new Stopwatch();
    }

    /** What it shows. */
    Lap read() {
        return new Lap(
                (System.nanoTime() - start) / 1e9,
                (MACHINE.getProcessCpuTime() - cpuStart) / 1e9,
                ThreadTimes.ofProcessing() - streamsStart,
                (COMPILER.getTotalCompilationTime() - compilingStart) / 1e3);
    }

    /**
     * A reading.
     *
     * @param seconds of wall time
     * @param cpuSeconds of processor time, of all threads together
     * @param streamSeconds of it that of the threads that process, as long as those live that did at the beginning
     * @param compileSeconds of compiling methods, by all compiler threads together
     */
    record Lap(double seconds, double cpuSeconds, double streamSeconds, double compileSeconds) {

        /** Whether the compiler took too little for it to matter. */
        boolean isWarm() {
            return compileSeconds < seconds / 5;
        }

        double perSecond(long events) {
            return events / seconds;
        }

        double cpuMicros(long events) {
            return cpuSeconds * 1e6 / events;
        }

        double streamMicros(long events) {
            return streamSeconds * 1e6 / events;
        }
    }
}

package io.deskpulse.local.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * Where something was measured.
 *
 * @param load the average over a minute before it began, which others share in; below 0 where unknown
 * @param heapBytes the most that the heap may take
 * @param java the version that ran
 */
record Machine(int processors, double load, long heapBytes, String java) {

    /** This one, as it is now. */
    static Machine now() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                machine.getAvailableProcessors(),
                machine.getSystemLoadAverage(),
                Runtime.getRuntime().maxMemory(),
                Runtime.version().toString());
    }
}

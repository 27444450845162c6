package io.deskpulse.local.bench;

import io.deskpulse.web.WebServer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;

/** The threads that serve boards, told from those that process and those that look. */
final class WebThreads {

    /** The thread that finds out what has changed. */
    private static final String BOARD = "board";

    private WebThreads() {}

    /** What those alive have worked so far, in seconds of one processor. */
    static double cpuSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread -> thread != null && serves(thread))
                        .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                        .sum()
                / 1e9;
    }

    private static boolean serves(ThreadInfo thread) {
        String name = thread.getThreadName();
        return name.equals(BOARD) || name.startsWith(WebServer.THREAD_NAME);
    }
}

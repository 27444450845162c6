package io.deskpulse.local.bench;

import io.deskpulse.topology.PipelineTopology;
import io.deskpulse.web.WebServer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What threads of one kind have worked so far, those that are alive, in seconds of one processor. */
final class ThreadTimes {

    /** The thread that finds out what has changed. */
    private static final String BOARD = "board";

    /** Those of Kafka Streams. */
    private static final Predicate<String> STREAMS =
            Pattern.compile("-StreamThread-\\d+$").asPredicate();

    private ThreadTimes() {}

    /** Those that serve boards. */
    static double ofWeb() {
        return cpuSeconds(name -> name.equals(BOARD) || name.startsWith(WebServer.THREAD_NAME));
    }

    /** Those that process events: those of Kafka Streams, and beside them those that follow buyers and those of the desks. */
    static double ofProcessing() {
        return cpuSeconds(STREAMS.or(name -> name.startsWith(PipelineTopology.JOURNEY_THREAD_NAME)
                || name.startsWith(PipelineTopology.DESK_THREAD_NAME)));
    }

    private static double cpuSeconds(Predicate<String> names) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread -> thread != null && names.test(thread.getThreadName()))
                        .mapToLong((ThreadInfo thread) -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                        .sum()
                / 1e9;
    }
}

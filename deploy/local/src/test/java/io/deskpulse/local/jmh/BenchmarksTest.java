package io.deskpulse.local.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks whose names match {@code -Ddeskpulse.jmh=REGEX}; figures are told, not judged. */
class BenchmarksTest {

    private static final String WHICH = "deskpulse.jmh";

    @Test
    @EnabledIfSystemProperty(named = WHICH, matches = ".+", disabledReason = "measures for minutes; -Ddeskpulse.jmh=.")
    void shouldMeasureWhatWasAskedFor() throws Exception {
        Collection<RunResult> results = new Runner(options(System.getProperty(WHICH))).run();

        assertThat(results).isNotEmpty();
    }

    private static Options options(String which) {
        return new OptionsBuilder()
                .include(which)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .addProfiler(ProcessorTime.class)
                .jvmArgs("-Xmx2g")
                .shouldFailOnError(true)
                .build();
    }
}

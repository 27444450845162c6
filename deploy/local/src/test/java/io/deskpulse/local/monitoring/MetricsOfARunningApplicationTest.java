package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.DemoProcess;
import io.deskpulse.local.monitoring.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What promtool says of the metrics that a running application serves, JVM's and Kafka's included. */
class MetricsOfARunningApplicationTest {

    @TempDir
    private Path folder;

    @Test
    void shouldGivePromtoolNothingToSay() throws IOException, InterruptedException {
        Tool.PROMTOOL.require();
        try (DemoProcess demo = DemoProcess.start(folder)) {
            demo.awaitReady();
            demo.awaitWords("metrics", "deskpulse_agent_within_threshold_ratio{");
            String metrics = demo.body("metrics");
            Path served = Files.writeString(folder.resolve("metrics.txt"), metrics);

            assertThat(metrics).contains("kafka_consumer_fetch_manager_records_lag_max{", "jvm_memory_used_bytes{");
            assertThat(Tool.PROMTOOL.runWith(served, folder, "check", "metrics"))
                    .isEqualTo(new Outcome(0, ""));
            demo.end();
        }
    }
}

package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts that no desk can read: nothing may be committed past them, and an operator is told where they are. */
class UnreadableFactsTest {

    @TempDir
    private Path folder;

    @Test
    void shouldStopAtThemAndSayWhereTheyAre() throws Exception {
        PipelineRun run = PipelineRun.in(folder);
        byte[] garbage = "[{".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> run.state("shop", garbage))
                .hasStackTraceContaining("service-facts-0 holds what this application did not write, at offset 0");
        assertThatThrownBy(run::close).as("nor is a close a commit").isInstanceOf(ProcessorStateException.class);
    }
}

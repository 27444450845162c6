package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    @TempDir
    Path folder;

    @Test
    void shouldWriteTheSameFileForTheSameOptions() throws IOException {
        assertThat(simulated("a.ndjson", 3)).isEqualTo(simulated("b.ndjson", 3)).isNotEqualTo(simulated("c.ndjson", 4));
    }

    @Test
    void shouldWriteWhatTheCheckFindsInOrder() throws IOException {
        simulated("day.ndjson", 3);

        CommandLines.Outcome check = CommandLines.run("check", folder.resolve("day.ndjson"));

        assertThat(check.status()).as(check.out() + check.err()).isZero();
    }

    private String simulated(String name, int seed) throws IOException {
        Path file = folder.resolve(name);
        CommandLines.Outcome outcome =
                CommandLines.run("simulate", "--out", file, "--minutes", 10, "--rate", 10, "--seed", seed);
        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).contains("events written");
        return Files.readString(file);
    }
}

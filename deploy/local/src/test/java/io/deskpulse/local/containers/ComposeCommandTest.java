package io.deskpulse.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.monitoring.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands themselves say of {@code docker-compose.yml}; neither needs a daemon for it. */
class ComposeCommandTest {

    @TempDir
    private Path folder;

    @Test
    void shouldBeUnderstoodByDebiansCommand() throws Exception {
        Tool compose = new Tool("docker-compose", "docker-compose");
        compose.requireOrSkip();

        understands(compose.run(folder, "--file", file(), "--profile", "traffic", "config", "--services"));
    }

    @Test
    void shouldBeUnderstoodByDockersPlugin() throws Exception {
        Tool docker = new Tool("docker", "docker.io");
        docker.requireOrSkip();
        docker.skipUnless(
                docker.run(folder, "compose", "version").status() == 0, "docker has no plugin called compose");

        understands(docker.run(folder, "compose", "--file", file(), "--profile", "traffic", "config", "--services"));
    }

    private static void understands(Tool.Outcome outcome) throws Exception {
        assertThat(outcome.status()).as(outcome.said()).isZero();
        assertThat(outcome.said().lines().toList())
                .containsExactlyInAnyOrderElementsOf(
                        ComposeFile.read().services().keySet());
    }

    private static Path file() {
        return ComposeFile.ROOT.resolve("docker-compose.yml").toAbsolutePath().normalize();
    }
}

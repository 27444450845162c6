package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.monitoring.Tool;
import io.deskpulse.local.monitoring.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed boards are what their source says. */
class BoardSourceTest {

    private static final Tool NPM = new Tool("npm", "npm");

    @TempDir
    private Path folder;

    @Test
    void shouldSayTheSameAsTheCommittedBoards() throws IOException, InterruptedException {
        NPM.require();
        NPM.requireFile(Boards.FOLDER.resolve("node_modules"), "npm ci in grafana/ installs it");

        Outcome outcome = NPM.run(folder, "--prefix", Boards.FOLDER, "run", "check");

        assertThat(outcome.status()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("12 boards are what src says");
    }
}

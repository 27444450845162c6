package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator is told who has done everything wrong. */
class StartUpCheckTest {

    @TempDir
    private Path folder;

    @Test
    void shouldNameEveryProblemAtOnceInOneLine() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = CommandRun.of(
                    "run",
                    "--bootstrap-servers",
                    "127.0.0.1:1",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--policies",
                    folder.resolve("policies.json").toString(),
                    "--state-dir",
                    file.resolve("state").toString());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.errLines())
                    .singleElement()
                    .asString()
                    .contains("cannot listen on 127.0.0.1:" + taken.getLocalPort())
                    .contains("policies.json: no such file or folder (setting policies)")
                    .contains("cannot keep state in " + file.resolve("state"))
                    .contains("cannot reach Kafka at 127.0.0.1:1");
        }
    }

    @Test
    void shouldNameEveryProblemOfTheEntranceToo() {
        CommandRun run = CommandRun.of(
                "run",
                "--bootstrap-servers",
                "127.0.0.1:1",
                "--http-host",
                "0.0.0.0",
                "--token-file",
                folder.resolve("token").toString(),
                "--http-tls-key",
                folder.resolve("key").toString());

        assertThat(run.errLines())
                .singleElement()
                .asString()
                .contains("token: there is no such file")
                .contains("http-tls-certificate and http-tls-key belong together")
                .contains("cannot reach Kafka");
    }
}

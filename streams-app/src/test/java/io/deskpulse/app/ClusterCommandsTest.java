package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterCommandsTest {

    private static final String NO_BROKER = "127.0.0.1:1";
    private static final String NO_HOST = "no-such-host.invalid:9092";

    @TempDir
    private Path folder;

    private static void assertOneLine(CommandRun run, int status, String... parts) {
        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).singleElement().asString().contains(parts);
    }

    @Nested
    class WhenNoBrokerAnswers {

        @Test
        void shouldSayWhereTopicsLooked() {
            assertOneLine(
                    CommandRun.of("topics", "--bootstrap-servers", NO_HOST),
                    1,
                    "deskpulse topics: cannot reach Kafka at " + NO_HOST,
                    "bootstrap-servers");
        }

        @Test
        void shouldSayWhereRunLooked() {
            assertOneLine(
                    CommandRun.of("run", "--bootstrap-servers", NO_BROKER, "--port", "0"),
                    1,
                    "deskpulse run: cannot reach Kafka at 127.0.0.1:1");
        }

        @Test
        void shouldSayWhereReplayLooked() throws IOException {
            Path events = EventLines.file(folder, EventLines.ask("m1", "b1", 0));

            assertOneLine(
                    CommandRun.of("replay", events.toString(), "--bootstrap-servers", NO_HOST),
                    1,
                    "deskpulse replay: cannot reach Kafka at " + NO_HOST);
        }
    }

    @Test
    void shouldFreeThePortWhenTheApplicationCannotStart() throws IOException {
        // Below the range from which a connection of another process could be given it in the meantime.
        int port = ThreadLocalRandom.current().nextInt(15_000, 32_000);

        CommandRun run = CommandRun.of("run", "--bootstrap-servers", NO_HOST, "--port", Integer.toString(port));

        assertThat(run.status()).isEqualTo(1);
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }

    @Nested
    class WhenSettingsAreWrong {

        @Test
        void shouldCallAWrongOptionWrongUsage() {
            assertOneLine(
                    CommandRun.of("run", "--port", "seventy"), 2, "http-port", "seventy", "'deskpulse run --help'");
        }

        @Test
        void shouldNameAllProblemsOfASettingsFile() throws IOException {
            Path file = Files.writeString(folder.resolve("d.properties"), "threads=many\ncolour=blue\n");

            assertOneLine(
                    CommandRun.of("run", "--config", file.toString()),
                    1,
                    "threads: expected a whole number",
                    "unknown setting \"colour\"",
                    "d.properties");
        }

        @Test
        void shouldNameASettingsFileThatIsNotThere() {
            assertOneLine(CommandRun.of("run", "--config", "nowhere.properties"), 1, "nowhere.properties");
        }

        @Test
        void shouldNameEveryProblemOfThePolicies() throws IOException {
            Path policies = Files.writeString(folder.resolve("p.json"), "{\"default\":{\"pack\":\"ebay\"}}");

            assertOneLine(CommandRun.of("run", "--policies", policies.toString()), 1, "p.json", "taobao");
        }
    }

    /** Both listen at a port of their own, which is no setting of the application. */
    @Nested
    class WhenNotifyOrBridgeIsToListen {

        @ParameterizedTest
        @CsvSource({"notify, 9095", "bridge, 9096"})
        void shouldTellWhereItDoesUnlessToldOtherwise(String command, String port) {
            assertThat(CommandRun.of(command, "--help").out())
                    .containsPattern("--host=HOST +Where it listens; default 127\\.0\\.0\\.1\\.")
                    .containsPattern("--port=PORT +Its port, 0 for any free one; default " + port + "\\.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"seventy", "-1", "65536", "4294967296"})
        void shouldRefuseWhatIsNoPort(String port) {
            assertOneLine(
                    CommandRun.of("notify", "--robots", "none.json", "--port", port), 2, "notify: ", "--port", port);
            assertOneLine(CommandRun.of("bridge", "--port", port), 2, "bridge: ", "--port", "0 to 65535", port);
        }

        @Test
        void shouldNameEveryProblemOfTheSources() throws IOException {
            Path sources =
                    Files.writeString(folder.resolve("s.json"), "{\"sources\":[{\"name\":\"a\",\"type\":\"x\"}]}");

            CommandRun run = CommandRun.of("bridge", "--sources", sources.toString());

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.errLines()).isNotEmpty().allSatisfy(line -> assertThat(line)
                    .startsWith("deskpulse bridge: " + sources + ": "));
        }
    }

    @Nested
    class WhenThePortIsTaken {

        @Test
        void shouldSaySoBeforeAnythingElseStarts() throws IOException {
            try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                String port = Integer.toString(other.getLocalPort());

                assertOneLine(
                        CommandRun.of("run", "--port", port, "--bootstrap-servers", NO_BROKER),
                        1,
                        "cannot listen on 127.0.0.1:" + port,
                        "--port");
            }
        }
    }

    @Nested
    class WhenAReplayCannotBegin {

        @Test
        void shouldNameAFileThatIsNotThereWithoutLookingForBrokers() {
            assertOneLine(
                    CommandRun.of("replay", "none.ndjson", "--bootstrap-servers", NO_BROKER),
                    1,
                    "none.ndjson: no such");
        }
    }
}

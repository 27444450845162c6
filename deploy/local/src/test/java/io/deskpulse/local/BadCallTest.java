package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.broker.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator's mistake gets one line that says what to do, and a status that scripts notice. */
class BadCallTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo --unknown",
                "demo --speed 2",
                "demo --settle",
                "demo --replay x --speed 0",
                "demo --replay x --report y",
                "demo --replay x --peak",
                "demo --partitions 0",
                "demo --port 70000",
                "demo --shops 3 --agents 2",
                "notify",
                "notify --robots x --port 70000",
                "notify --robots x --partitions none",
                "simulate",
                "simulate --out x --rate -1",
                "simulate --out x --start yesterday",
                "scorecard --date 2026-11-11",
                "scorecard x",
                "scorecard x --date yesterday",
                "scorecard x --date 2026-11-11 --format xml",
                "scorecard x --from-running http://localhost:8080 --date 2026-11-11"
            })
    void shouldRefuseWrongUsage(String words) {
        CommandLines.Outcome outcome = CommandLines.run((Object[]) words.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errorLines()).hasSize(1);
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void shouldSayWhichFileCannotBeRead() {
        Path missing = folder.resolve("missing.ndjson");

        assertOneLine(CommandLines.run("demo", "--replay", missing), missing.toString());
        assertOneLine(CommandLines.run("scorecard", missing, "--date", "2026-11-11"), missing.toString());
    }

    @Test
    void shouldSayWhatIsWrongWithThePolicies() throws IOException {
        Path policies = Files.writeString(folder.resolve("p.json"), "{\"defualt\": {}}");

        assertOneLine(CommandLines.run("demo", "--policies", policies), "defualt");
    }

    @Test
    void shouldSayEverythingThatIsWrongWithTheRobots() throws IOException {
        Path robots =
                Files.writeString(folder.resolve("r.json"), "{\"robots\": [{\"name\": \"a\", \"type\": \"irc\"}]}");

        CommandLines.Outcome outcome = CommandLines.run("notify", "--robots", robots);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errorLines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .startsWith("deskpulse notify: " + robots + ": robots[0]."));
    }

    @Test
    void shouldSayWhichRobotsFileCannotBeRead() {
        Path missing = folder.resolve("missing.json");

        assertOneLine(CommandLines.run("notify", "--robots", missing), missing.toString());
    }

    @Test
    void shouldSayThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertOneLine(CommandLines.run("demo", "--port", taken.getLocalPort()), "--port");
        }
    }

    @Test
    void shouldSayThatNoBrokerAnswers() {
        String brokers = "127.0.0.1:" + FreePorts.one();

        assertOneLine(CommandLines.run("run", "--bootstrap-servers", brokers, "--port", 0), brokers);
    }

    @Test
    void shouldSayThatNoApplicationAnswers() {
        String url = "http://127.0.0.1:" + FreePorts.one();

        assertOneLine(CommandLines.run("scorecard", "--from-running", url, "--date", "2026-11-11"), url);
    }

    private static void assertOneLine(CommandLines.Outcome outcome, String hint) {
        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errorLines()).singleElement().asString().contains(hint);
    }
}

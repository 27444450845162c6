package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.access.Access;
import io.deskpulse.access.TestFiles;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a server may be opened. */
class EntranceTest {

    @TempDir
    private Path folder;

    private static Entrance entrance(String host, Access access) {
        return new Entrance(new WebAddress(host, 0), access, () -> Instant.EPOCH);
    }

    private Access withToken() {
        return TestFiles.access(new TestFiles(folder).token(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost", "::1", "[::1]"})
    void shouldBeOpenOnThisMachine(String host) {
        assertThat(entrance(host, Access.OPEN).refusal()).isEmpty();
        assertThat(entrance(host, Access.OPEN).warning()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "10.0.0.7", "no-such-host.invalid"})
    void shouldNotBeOpenedToOthersWithoutAToken(String host) {
        assertThat(entrance(host, Access.OPEN).refusal())
                .hasValueSatisfying(line ->
                        assertThat(line).contains(host, "http-token-file").doesNotContain("\n"));
        assertThat(entrance(host, withToken()).refusal()).isEmpty();
    }

    @Test
    void shouldWarnWhereTheTokenTravelsInTheClear() {
        assertThat(entrance("0.0.0.0", withToken()).warning())
                .hasValueSatisfying(line -> assertThat(line).contains("http-tls-certificate"));
    }

    @Test
    void shouldNotWarnWhereItTravelsOverTls() {
        TestFiles files = new TestFiles(folder);

        assertThat(entrance("0.0.0.0", TestFiles.access(files.token(), files.pair("desk", "EC")))
                        .warning())
                .isEmpty();
    }

    @Test
    void shouldKeepTheServerFromListening() {
        assertThatThrownBy(() -> WebServer.start(
                        entrance("0.0.0.0", Access.OPEN), new FakeDesk(), new FakeEvidence(), new FakeBoard()))
                .isInstanceOf(BindException.class)
                .hasMessageStartingWith("refusing to listen on 0.0.0.0 without a token");
    }

    @Test
    void shouldLetTheServerListenWithOne() throws BindException {
        try (WebServer server = WebServer.start(
                entrance("0.0.0.0", withToken()), new FakeDesk(), new FakeEvidence(), new FakeBoard())) {
            assertThat(new WebClient(server.port()).get("/metrics").statusCode())
                    .isEqualTo(401);
        }
    }
}

package io.deskpulse.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program holds is refused in one clear sentence, before Kafka would halt the JVM over it. */
class BrokerConflictTest {

    @TempDir
    private Path directory;

    @Test
    void shouldNameThePortWhenItIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int taken = other.getLocalPort();

            assertThatExceptionOfType(BrokerStartException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(
                            BrokerSettings.temporary().onPort(taken).in(directory)))
                    .withMessageStartingWith("Port " + taken + " on 127.0.0.1 cannot be had");
            assertThat(directory).isEmptyDirectory();
        }
    }

    @Test
    void shouldNameTheDirectoryWhenAnotherBrokerUsesIt() {
        BrokerSettings settings = BrokerSettings.temporary().in(directory);
        try (EmbeddedBroker first = EmbeddedBroker.start(settings)) {
            assertThatExceptionOfType(BrokerStartException.class)
                    .isThrownBy(() -> EmbeddedBroker.start(settings))
                    .withMessageContaining("Another broker uses " + directory);
            assertThat(first.port()).isPositive();
        }
    }

    @Test
    void shouldSayWhyWhenTheDirectoryCannotBeMade() throws IOException {
        Path file = Files.createFile(directory.resolve("a-file"));

        assertThatExceptionOfType(BrokerStartException.class)
                .isThrownBy(
                        () -> EmbeddedBroker.start(BrokerSettings.temporary().in(file)))
                .withMessageContaining("cannot be written");
    }

    @Test
    void shouldRefuseAPortThatDoesNotExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BrokerSettings.temporary().onPort(65_536))
                .withMessageContaining("65536");
    }
}

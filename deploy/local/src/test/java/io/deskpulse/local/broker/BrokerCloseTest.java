package io.deskpulse.local.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A closed broker has gone without a trace. */
class BrokerCloseTest {

    /** Kafka's metrics library keeps one pair of daemon threads for the JVM, however many brokers there were. */
    private static final String CLOCKS_OF_THE_JVM = "metrics-meter-tick-thread";

    @Test
    void shouldFreeItsPortWhenClosed() {
        int port = openAndClose();

        assertThatCode(() -> listenOn(port)).doesNotThrowAnyException();
    }

    @Test
    void shouldDeleteItsTemporaryDirectoryWhenClosed() throws IOException {
        Set<Path> before = temporaryDirectories();

        openAndClose();

        assertThat(temporaryDirectories()).isEqualTo(before);
    }

    @Test
    void shouldLeaveNoThreadBehindWhenClosed() {
        Set<Thread> before = liveThreads();

        openAndClose();

        Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(before)
                .containsAll(liveThreads()));
    }

    @Test
    void shouldDoNothingWhenClosedTwice() {
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary());
        broker.close();

        assertThatCode(broker::close).doesNotThrowAnyException();
    }

    private static int openAndClose() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            return broker.port();
        }
    }

    private static void listenOn(int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
    }

    private static Set<Path> temporaryDirectories() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("deskpulse-broker-"))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<Thread> liveThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.getName().startsWith(CLOCKS_OF_THE_JVM))
                .collect(Collectors.toSet());
    }
}

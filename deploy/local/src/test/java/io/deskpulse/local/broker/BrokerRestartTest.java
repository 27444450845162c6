package io.deskpulse.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A broker's data outlive it where a directory was given. */
class BrokerRestartTest {

    @TempDir
    private Path directory;

    @Test
    void shouldKeepRecordsAndPortWhenStartedAgainInTheSameDirectory() throws Exception {
        int port = writeOnce();

        try (EmbeddedBroker again =
                EmbeddedBroker.start(BrokerSettings.temporary().in(directory).onPort(port))) {
            Clients clients = new Clients(again);
            clients.commit("after");

            assertThat(clients.read(2)).containsExactly("before", "after");
            assertThat(again.port()).isEqualTo(port);
        }
    }

    private int writeOnce() throws Exception {
        try (EmbeddedBroker first =
                EmbeddedBroker.start(BrokerSettings.temporary().in(directory))) {
            Clients clients = new Clients(first);
            clients.createTopic();
            clients.commit("before");
            return first.port();
        }
    }
}

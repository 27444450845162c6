package io.deskpulse.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A broker with nothing chosen serves transactions like any other. */
class EmbeddedBrokerTest {

    @Test
    void shouldServeCommittedRecordsWhenProducersUseTransactions() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            Clients clients = new Clients(broker);
            clients.createTopic();

            clients.abort("never happened");
            clients.commit("asked", "answered");

            assertThat(clients.read(2)).containsExactly("asked", "answered");
        }
    }

    @Test
    void shouldListenOnLoopbackOnly() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary())) {
            assertThat(broker.bootstrapServers()).isEqualTo("127.0.0.1:" + broker.port());
        }
    }
}

package io.deskpulse.local.containers;

import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** A Kafka, whoever runs it. */
interface Kafka extends AutoCloseable {

    String brokers();

    @Override
    void close();

    /** The broker's jars in this process. */
    static Kafka embedded() {
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerSettings.temporary());
        return new Running(broker.bootstrapServers(), broker::close);
    }

    /** The image of the compose file; skips the test where it cannot be run. */
    static Kafka contained() throws Exception {
        String image = ComposeFile.read().service("kafka").image();
        Engine.require(image);
        KafkaContainer container = new KafkaContainer(DockerImageName.parse(image));
        container.start();
        return new Running(container.getBootstrapServers(), container::stop);
    }

    /** One that has been started, and how it is ended. */
    record Running(String brokers, Runnable end) implements Kafka {

        @Override
        public void close() {
            end.run();
        }
    }
}

package io.deskpulse.local.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.Application;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.Event;
import io.deskpulse.local.CommandLines;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyFile;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A new definition runs beside the old one over the same events, neither touches the other's figures, and diff compares. */
@Timeout(240)
class SideBySideTest {

    private static final int PARTITIONS = 2;

    /** A buyer who comes back after eight minutes: one session, or two where pauses are shorter. */
    private static final Event[] TRAFFIC = {
        Installation.ask("m1", "b1", 0),
        Installation.reply("m2", "b1", 30),
        Installation.ask("m3", "b1", 510),
        Installation.reply("m4", "b1", 520)
    };

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    private EmbeddedBroker broker;
    private Installation inputs;

    @BeforeEach
    void publish() throws Exception {
        broker = EmbeddedBroker.start(BrokerSettings.temporary());
        inputs = new Installation(broker, "desk");
        inputs.createTopics(PARTITIONS);
        inputs.publish(TRAFFIC);
        inputs.pass(Duration.ofHours(2));
    }

    @AfterEach
    void stop() {
        broker.close();
    }

    private Application old() throws Exception {
        return started(inputs.config(folder.resolve("old"), PARTITIONS, Map.of("http-port", "0")), PolicyBook.GENERIC);
    }

    private Application next(PolicyBook policies) throws Exception {
        Map<String, String> apart =
                Map.of("http-port", "0", "application-id", "desk-next", "output-prefix", "desk.next.");
        AppConfig config = inputs.config(folder.resolve("next"), PARTITIONS, apart);
        try (Admin admin = Admin.create(config.clientProperties())) {
            assertThat(new TopicCreator(admin).create(new Topics(config).all()))
                    .containsExactly(
                            "desk.next.service-facts",
                            "desk.next.agent-presence",
                            "desk.next.slow-response-alerts",
                            "desk.next.quarantine");
        }
        return started(config, policies);
    }

    private Application started(AppConfig config, PolicyBook policies) throws Exception {
        Application application = Application.start(config, policies, inputs::now);
        Installation.awaitReceived(application.pipeline(), TRAFFIC.length);
        return application;
    }

    private Path report(Application application, String name) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(application.url() + "api/v1/report?date=2026-11-11"))
                .build();
        return Files.writeString(
                folder.resolve(name),
                http.send(request, BodyHandlers.ofString()).body());
    }

    private long records(String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            long records = 0;
            for (int partition = 0; partition < PARTITIONS; partition++) {
                TopicPartition place = new TopicPartition(topic, partition);
                records += admin.listOffsets(Map.of(place, OffsetSpec.latest()))
                        .partitionResult(place)
                        .get()
                        .offset();
            }
            return records;
        }
    }

    @Test
    void shouldComeToTheSameFiguresWithTheSameDefinition() throws Exception {
        try (Application old = old()) {
            Path before = report(old, "old.json");
            long facts = records("desk.service-facts");
            try (Application next = next(PolicyBook.GENERIC)) {
                CommandLines.Outcome diff = CommandLines.run("diff", before, report(next, "next.json"));

                assertThat(diff.status()).as(diff.out()).isZero();
                assertThat(diff.out()).startsWith("the same");
                assertThat(records("desk.next.service-facts")).isPositive();
            }
            assertThat(records("desk.service-facts"))
                    .as("nothing was added to the old one's")
                    .isEqualTo(facts);
            assertThat(report(old, "later.json")).hasSameTextualContentAs(before);
        }
    }

    @Test
    void shouldNameWhatANewDefinitionChanges() throws Exception {
        Path policies = Files.writeString(folder.resolve("p.json"), "{\"default\": {\"sessionGap\": \"5 min\"}}");
        try (Application old = old();
                Application next = next(PolicyFile.read(policies))) {
            CommandLines.Outcome diff = CommandLines.run("diff", report(old, "old.json"), report(next, "next.json"));

            assertThat(diff.status()).isEqualTo(1);
            assertThat(diff.out().lines()).contains("2026-11-11 s1: sessions 1, 2");
            assertThat(List.of(old, next)).extracting(Application::url).doesNotHaveDuplicates();
        }
    }
}

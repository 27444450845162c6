package io.deskpulse.local.secured;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.config.AppConfig;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brokers that ask who comes, and what an operator is told when they refuse. */
class SecuredBrokerTest {

    private static final String PASSWORD = "planted-sasl-password-7Qx";

    @TempDir
    private static Path folder;

    private static GuardedBroker broker;

    @BeforeAll
    static void start() throws IOException {
        broker = new GuardedBroker(folder, PASSWORD);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    private static Path settings(String user, String prefix, Map<String, String> more) throws IOException {
        Map<String, String> settings = new java.util.HashMap<>(more);
        settings.put("topic-prefix", prefix);
        settings.put("application-id", prefix + "group");
        settings.put("state-dir", folder.resolve(prefix + "state").toString());
        settings.put("http-port", "0");
        return broker.file(user, settings);
    }

    private static Admin admin(String prefix) throws Exception {
        AppConfig config = AppConfig.read(settings("admin", prefix, Map.of()), Map.of(), Map.of());
        Admin admin = Admin.create(config.clientProperties());
        new TopicCreator(admin).create(new Topics(config).all());
        return admin;
    }

    @Test
    void shouldSayInOneLineThatThePasswordIsWrong() throws Exception {
        Path others = Files.createDirectory(folder.resolve("others"));
        Files.writeString(others.resolve("kafka-password"), "planted-wrong-password");
        Path settings = settings("admin", "w.", Map.of());
        Files.writeString(settings, Files.readString(settings).replace("{dir:" + folder, "{dir:" + others));

        try (RunProcess run = new RunProcess(folder, settings)) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.errorLines())
                    .singleElement()
                    .asString()
                    .contains("does not let us in", "kafka.sasl.")
                    .doesNotContain("planted");
        }
    }

    @Test
    void shouldNameEveryRightThatLacksAtOnce() throws Exception {
        try (Admin admin = admin("r.")) {
            GuardedBroker.allow(admin, ResourceType.TOPIC, "r.", AclOperation.DESCRIBE);
            GuardedBroker.allow(admin, ResourceType.TOPIC, "r.chat", AclOperation.READ);
        }

        try (RunProcess run = new RunProcess(folder, settings("desk", "r.", Map.of()))) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.errorLines())
                    .singleElement()
                    .asString()
                    .contains(
                            "no right to READ topic r.order-events",
                            "no right to READ topic r.rating-events",
                            "no right to READ topic r.service-facts",
                            "no right to WRITE topic r.service-facts",
                            "no right to WRITE topic r.slow-response-alerts",
                            "no right to WRITE topic r.quarantine",
                            "no right to DESCRIBE and READ group r.group")
                    .doesNotContain("r.chat-messages");
        }
    }

    @Test
    void shouldNameTheTopicsThatMayNotEvenBeSeen() throws Exception {
        try (RunProcess run = new RunProcess(folder, settings("desk", "x.", Map.of()))) {
            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.errorLines())
                    .singleElement()
                    .asString()
                    .contains(Stream.of("chat-messages", "quarantine", "service-facts")
                            .map(topic -> "cannot look at topic x." + topic)
                            .toList());
        }
    }

    @Test
    void shouldEndWithAStatusWhenItGivesUp() throws Exception {
        try (Admin admin = admin("g.");
                RunProcess run =
                        new RunProcess(folder, settings("admin", "g.", Map.of("kafka.metadata.max.age.ms", "500")))) {
            run.awaitRunning();

            admin.deleteTopics(List.of("g.order-events")).all().get();

            assertThat(run.awaitEnd()).isEqualTo(1);
            assertThat(run.errorLines()).last().asString().contains("was given up");
        }
    }

    @Test
    void shouldEndInGoodOrderWhenItIsAskedTo() throws Exception {
        try (Admin admin = admin("e.");
                RunProcess run = new RunProcess(folder, settings("admin", "e.", Map.of("instance-id", "desk-0")))) {
            run.awaitRunning();
            Awaitility.await()
                    .atMost(RunProcess.PATIENCE)
                    .until(() -> members(admin, "e.group"), members -> members == 1);

            run.askToEnd();

            assertThat(run.awaitEnd()).isEqualTo(143); // of a process that SIGTERM ended
            assertThat(run.errorLines())
                    .as("the one warning of its start")
                    .singleElement()
                    .asString()
                    .contains("state-dir");
            assertThat(members(admin, "e.group")).as("it is expected back").isEqualTo(1);
        }
    }

    private static int members(Admin admin, String group) throws Exception {
        return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                .mapToInt(found -> found.members().size())
                .sum();
    }
}

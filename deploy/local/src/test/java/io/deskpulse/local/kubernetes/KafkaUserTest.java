package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.app.Brokers;
import io.deskpulse.app.Pipeline;
import io.deskpulse.config.AppConfig;
import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.AgentStatusCodec;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Presence;
import io.deskpulse.event.Sender;
import io.deskpulse.local.secured.GuardedBroker;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.server.authorizer.Action;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the rights of the KafkaUser, given to somebody at a real broker, the application works, and it uses all of them. */
class KafkaUserTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Clock WALL = Clock.systemUTC();

    @TempDir
    private Path folder;

    /** The rights of the manifest, one by one. */
    private static List<AclBinding> rights() throws Exception {
        List<AclBinding> rights = new ArrayList<>();
        Manifest user = Kustomization.ALL.get(0).one("KafkaUser", "deskpulse");
        for (JsonNode acl : user.at("/spec/authorization/acls")) {
            for (String operation : Manifest.texts(acl.path("operations"))) {
                rights.add(new AclBinding(resource(acl.path("resource")), entry(operation)));
            }
        }
        return rights;
    }

    private static ResourcePattern resource(JsonNode resource) {
        ResourceType type =
                switch (resource.path("type").asText()) {
                    case "topic" -> ResourceType.TOPIC;
                    case "group" -> ResourceType.GROUP;
                    case "transactionalId" -> ResourceType.TRANSACTIONAL_ID;
                    default -> throw new IllegalArgumentException(resource.toString());
                };
        boolean prefix = resource.path("patternType").asText().equals("prefix");
        return new ResourcePattern(
                type, resource.path("name").asText(), prefix ? PatternType.PREFIXED : PatternType.LITERAL);
    }

    private static AccessControlEntry entry(String operation) {
        String upper = operation.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
        return new AccessControlEntry("User:desk", "*", AclOperation.valueOf(upper), AclPermissionType.ALLOW);
    }

    private AppConfig config(GuardedBroker broker, String user) throws Exception {
        Map<String, String> settings = broker.settings(user);
        settings.put("state-dir", folder.resolve("state").toString());
        settings.put(
                "application-id",
                new InstalledSettings(Kustomization.ALL.get(0)).read().applicationId());
        if (user.equals("desk")) {
            settings.put("kafka.sasl.jaas.config", referred(settings.get("kafka.sasl.jaas.config")));
        }
        return AppConfig.of(settings);
    }

    /** Logs in as the settings of an instance say: with the line of the secret that Strimzi makes, by reference. */
    private String referred(String login) throws Exception {
        String password = Files.readString(folder.resolve("kafka-password"));
        Files.writeString(folder.resolve("sasl.jaas.config"), login.replaceFirst("\\$\\{dir:[^}]*}", password));
        AppConfig installed = new InstalledSettings(Kustomization.ALL.get(0)).read();
        return installed
                .kafka()
                .properties()
                .get("sasl.jaas.config")
                .replace("/run/secrets/kafka-user", folder.toString());
    }

    private static void prepare(Admin admin, AppConfig config) throws Exception {
        new TopicCreator(admin).create(new Topics(config).all());
        admin.createAcls(rights()).all().get();
    }

    /** A buyer who has waited for ten minutes by another one's time, and an event that is none: all that can be written. */
    private static void publish(AppConfig config) throws Exception {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config.clientProperties(), new StringSerializer(), new ByteArraySerializer())) {
            for (ChatMessage ask : List.of(ask("b1", 600), ask("b2", 0))) {
                producer.send(new ProducerRecord<>("chat-messages", ask.key(), EventCodec.encode(ask)))
                        .get();
            }
            AgentStatus status = new AgentStatus(
                    "a1", null, Presence.ONLINE, 5, WALL.instant().toEpochMilli());
            producer.send(new ProducerRecord<>("agent-status", status.key(), AgentStatusCodec.encode(status)))
                    .get();
            producer.send(new ProducerRecord<>("order-events", "s1:b1", "none".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }
    }

    private static ChatMessage ask(String buyer, int secondsAgo) {
        long at = WALL.instant().minusSeconds(secondsAgo).toEpochMilli();
        return new ChatMessage("m1", "s1", buyer, null, Sender.BUYER, Kind.TEXT, null, at, ChatMessage.NO_CHARS);
    }

    private static boolean written(Admin admin, String topic) throws Exception {
        TopicPartition partition = new TopicPartition(topic, 0);
        return admin.listOffsets(Map.of(partition, OffsetSpec.latest()))
                        .partitionResult(partition)
                        .get()
                        .offset()
                > 0;
    }

    private static void awaitAllWritten(Admin admin) {
        for (String topic : List.of("service-facts", "agent-presence", "slow-response-alerts", "quarantine")) {
            Awaitility.await(topic).atMost(PATIENCE).until(() -> written(admin, topic));
        }
    }

    private static boolean covers(AclBinding right, Action need) {
        ResourcePattern given = right.pattern();
        ResourcePattern needed = need.resourcePattern();
        boolean named = given.patternType() == PatternType.PREFIXED
                ? needed.name().startsWith(given.name())
                : needed.name().equals(given.name());
        return given.resourceType() == needed.resourceType()
                && named
                && right.entry().operation() == need.operation();
    }

    @Test
    void shouldBeAllowedWhatTheApplicationNeedsAndNothingElse() throws Exception {
        try (GuardedBroker broker = new GuardedBroker(folder, "a-password", WatchfulAuthorizer.class);
                Admin admin = Admin.create(config(broker, "admin").clientProperties())) {
            AppConfig own = config(broker, "desk");
            prepare(admin, own);
            publish(config(broker, "admin"));

            new Brokers(own, PATIENCE).check();
            try (Pipeline pipeline = new Pipeline(own, PolicyBook.GENERIC, WALL)) {
                pipeline.start();
                assertThat(pipeline.awaitRunning(PATIENCE)).isTrue();
                awaitAllWritten(admin);
            }
        }

        Set<Action> granted = WatchfulAuthorizer.granted();
        assertThat(WatchfulAuthorizer.refused()).isEmpty();
        assertThat(rights())
                .allSatisfy(right -> assertThat(granted).as(right + " is used").anyMatch(need -> covers(right, need)));
    }
}

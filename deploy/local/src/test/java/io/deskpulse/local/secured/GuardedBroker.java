package io.deskpulse.local.secured;

import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.metadata.authorizer.StandardAuthorizer;

/** A broker that asks for user and password, and lets only {@code admin} do everything. */
public final class GuardedBroker implements AutoCloseable {

    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required";

    private final EmbeddedBroker broker;
    private final Path folder;

    /** @param folder where settings and secrets of its clients are put */
    GuardedBroker(Path folder, String password) throws IOException {
        this(folder, password, StandardAuthorizer.class);
    }

    /** @param authorizer who grants rights there */
    public GuardedBroker(Path folder, String password, Class<? extends StandardAuthorizer> authorizer)
            throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("kafka-password"), password);
        this.broker = EmbeddedBroker.start(BrokerSettings.temporary()
                .with(Map.of(
                        "listener.security.protocol.map", "CLIENTS:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT",
                        "sasl.enabled.mechanisms", "PLAIN",
                        "sasl.mechanism.inter.broker.protocol", "PLAIN",
                        "listener.name.clients.plain.sasl.jaas.config",
                                LOGIN + " username=\"admin\" password=\"" + password + "\" user_admin=\"" + password
                                        + "\" user_desk=\"" + password + "\";",
                        "authorizer.class.name", authorizer.getName(),
                        "super.users", "User:ANONYMOUS;User:admin")));
    }

    /** How a user of it is written into a settings file: the password stays in a file of its own. */
    public Map<String, String> settings(String user) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("bootstrap-servers", broker.bootstrapServers());
        settings.put("partitions", "1");
        settings.put("kafka.security.protocol", "SASL_PLAINTEXT");
        settings.put("kafka.sasl.mechanism", "PLAIN");
        settings.put("kafka.config.providers", "dir");
        settings.put(
                "kafka.config.providers.dir.class", "org.apache.kafka.common.config.provider.DirectoryConfigProvider");
        settings.put(
                "kafka.sasl.jaas.config",
                LOGIN + " username=\"" + user + "\" password=\"${dir:" + folder + ":kafka-password}\";");
        return settings;
    }

    /** The same as a file, with more. */
    Path file(String user, Map<String, String> more) throws IOException {
        Map<String, String> settings = settings(user);
        settings.putAll(more);
        List<String> lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .toList();
        return Files.write(Files.createTempFile(folder, user, ".properties"), lines);
    }

    /** Lets the user {@code desk} do something. */
    static void allow(Admin admin, ResourceType type, String name, AclOperation... operations)
            throws ExecutionException, InterruptedException {
        List<AclBinding> bindings = java.util.Arrays.stream(operations)
                .map(operation -> new AclBinding(
                        new ResourcePattern(type, name, PatternType.PREFIXED),
                        new AccessControlEntry("User:desk", "*", operation, AclPermissionType.ALLOW)))
                .toList();
        admin.createAcls(bindings).all().get();
    }

    @Override
    public void close() {
        broker.close();
    }
}

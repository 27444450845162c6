package io.deskpulse.local.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.local.monitoring.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Secrets lie in files of their own, and in a configuration that only its owner can read. */
class AlertmanagerSecretsTest {

    private static final Tool BASH = new Tool("bash", "bash");
    private static final String SECRET = "xYz-0_9.A";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (String name : new String[] {"alertmanager.yml", "configure", "templates/wecom.tmpl"}) {
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.resolveSibling("."));
            Files.copy(Deployment.ALERTMANAGER.resolve(name), copy);
        }
        Files.createDirectory(folder.resolve("secrets"));
        secret("wecom-corp-id", "ww0123456789abcdef");
        secret("wecom-agent-id", "1000002");
        secret("wecom-to-party", "2|3");
    }

    @Test
    void shouldStandInTheConfigurationThatIsWritten() throws IOException, InterruptedException {
        Tool.AMTOOL.require();
        secret("wecom-api-secret", SECRET);

        assertThat(configure().status()).isZero();
        assertThat(wecom("alertmanager.local.yml").path("api_secret").asText()).isEqualTo(SECRET);
        assertThat(Tool.AMTOOL
                        .run(folder, "check-config", "alertmanager.local.yml")
                        .status())
                .isZero();
    }

    @Test
    void shouldBeReadableByTheirOwnerOnly() throws IOException, InterruptedException {
        secret("wecom-api-secret", SECRET);
        configure();

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("alertmanager.local.yml"))))
                .isEqualTo("rw-------");
    }

    @Test
    void shouldBeAskedForByNameWhereOneIsMissing() throws IOException, InterruptedException {
        Outcome outcome = configure();

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said())
                .contains("secrets/wecom-api-secret is missing")
                .hasLineCount(1);
        assertThat(folder.resolve("alertmanager.local.yml")).doesNotExist();
    }

    @Test
    void shouldNotBeTakenForAnythingButOneWord() throws IOException, InterruptedException {
        secret("wecom-api-secret", "x\"\nreceivers: []");

        Outcome outcome = configure();

        assertThat(outcome.status()).isNotZero();
        assertThat(outcome.said()).contains("must hold one word").doesNotContain("receivers");
    }

    @Test
    void shouldNotStandInTheFileThatIsShipped() {
        assertThat(wecom("alertmanager.yml")).allMatch(value -> value.asText().matches("@wecom-.*@|true|\\{\\{ .*"));
    }

    private Outcome configure() throws IOException, InterruptedException {
        return BASH.run(folder, folder.resolve("configure"));
    }

    private JsonNode wecom(String config) {
        return Deployment.yaml(folder.resolve(config))
                .path("receivers")
                .valueStream()
                .filter(receiver -> receiver.path("name").asText().equals("wecom"))
                .findFirst()
                .orElseThrow()
                .at("/wechat_configs/0");
    }

    private void secret(String name, String value) throws IOException {
        Files.writeString(folder.resolve("secrets").resolve(name), value + "\n");
    }
}

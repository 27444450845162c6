package io.deskpulse.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.config.AppConfig;
import io.deskpulse.local.containers.ComposeFile.Mount;
import io.deskpulse.local.containers.ComposeFile.Service;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

/** The rules that {@code docker-compose.yml} follows, and what it says twice with others. */
class ComposeFileTest {

    private final ComposeFile file = ComposeFile.read();

    ComposeFileTest() throws IOException {}

    @Test
    void shouldOpenPortsOnLoopbackOnly() {
        List<String> ports = file.services().values().stream()
                .flatMap(service -> service.texts("ports").stream())
                .toList();

        assertThat(ports).hasSizeGreaterThanOrEqualTo(6).allMatch(port -> port.matches("127\\.0\\.0\\.1:\\d+:\\d+"));
    }

    @Test
    void shouldPinEveryImage() {
        assertThat(file.services().values())
                .allSatisfy(service ->
                        assertThat(service.image()).as(service.name()).matches("[a-z/-]+:v?\\d+\\.\\d+\\.\\d+"));
    }

    @Test
    void shouldRunTheKafkaThatTheProgramIsBuiltWith() {
        assertThat(file.service("kafka").image()).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
    }

    @Test
    void shouldRunTheImageThatKubernetesRuns() throws IOException {
        JsonNode images = ComposeFile.yaml(ComposeFile.ROOT.resolve("deploy/kubernetes/base/kustomization.yaml"))
                .path("images");
        String image =
                images.at("/0/name").asText() + ":" + images.at("/0/newTag").asText();

        assertThat(List.of("secrets", "topics", "deskpulse-1", "deskpulse-2"))
                .allMatch(name -> file.service(name).image().equals(image));
    }

    @Test
    void shouldLookWhetherEachServerIsHealthy() {
        assertThat(file.services().values())
                .filteredOn(service -> !service.isOneShot() && !service.name().equals("traffic"))
                .hasSize(6)
                .allSatisfy(service -> assertThat(service.at("healthcheck").path("test"))
                        .as(service.name())
                        .isNotEmpty());
    }

    @Test
    void shouldWaitForWhatCanBeWaitedFor() {
        Map<String, Service> services = file.services();
        services.values().forEach(service -> service.waitsFor().forEach((name, condition) -> {
            assertThat(services).as(service.name()).containsKey(name);
            assertThat(condition)
                    .as("%s waits for %s", service.name(), name)
                    .isEqualTo(services.get(name).isOneShot() ? "service_completed_successfully" : "service_healthy");
        }));
        assertThat(file.service("deskpulse-1").waitsFor()).containsKeys("topics", "secrets");
        assertThat(file.service("topics").waitsFor()).containsKey("kafka");
    }

    @Test
    void shouldMountWhatIsThereAndLetNobodyWriteToIt() {
        List<Mount> mounts = mounts().stream().filter(Mount::isOfTheProject).toList();

        assertThat(mounts).extracting(Mount::source).contains("./deploy/prometheus/rules", "./grafana/boards");
        assertThat(mounts).allSatisfy(mount -> {
            assertThat(ComposeFile.ROOT.resolve(mount.source())).exists();
            assertThat(mount.options()).as(mount.source()).isEqualTo("ro");
        });
    }

    @Test
    void shouldKeepWhatLastsInVolumesOfItsOwn() {
        assertThat(mounts().stream()
                        .filter(mount -> !mount.isOfTheProject())
                        .map(Mount::source)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(file.volumes());
    }

    @Test
    void shouldHoldNoSecret() {
        file.services().values().forEach(service -> service.environment().forEach((name, value) -> {
            if (name.matches(".*(PASSWORD|SECRET|TOKEN|KEY).*")) {
                assertThat(name).as(service.name()).endsWith("_FILE");
                assertThat(value).as(name).startsWith("/run/secrets/");
            }
        }));
    }

    @Test
    void shouldGiveEachInstanceSettingsOfItsOwn() throws Exception {
        AppConfig first = settings("deskpulse-1");
        AppConfig second = settings("deskpulse-2");

        assertThat(List.of(first.instanceId(), second.instanceId())).containsExactly("deskpulse-1", "deskpulse-2");
        assertThat(file.service("deskpulse-1").mounts())
                .extracting(Mount::source)
                .doesNotContain("state-2")
                .contains("state-1");
        assertThat(file.service("deskpulse-2").mounts())
                .extracting(Mount::source)
                .doesNotContain("state-1")
                .contains("state-2");
    }

    @Test
    void shouldLetTheProgramWriteToItsVolumesOnly() {
        assertThat(List.of("topics", "deskpulse-1", "deskpulse-2", "traffic")).allSatisfy(name -> {
            Service service = file.service(name);
            assertThat(service.at("read_only").asBoolean()).as(name).isTrue();
            assertThat(service.texts("cap_drop")).as(name).containsExactly("ALL");
            assertThat(service.texts("security_opt")).as(name).contains("no-new-privileges:true");
            assertThat(service.at("user").isMissingNode()).as(name).isTrue();
            assertThat(service.texts("tmpfs"))
                    .as(name)
                    .singleElement()
                    .asString()
                    .startsWith("/tmp:exec,");
        });
    }

    @Test
    void shouldWatchAsPrometheusDoesElsewhere() throws IOException {
        JsonNode here = ComposeFile.yaml(ComposeFile.ROOT.resolve("deploy/compose/prometheus.yml"));
        JsonNode elsewhere = ComposeFile.yaml(ComposeFile.ROOT.resolve("deploy/prometheus/prometheus.yml"));

        for (String path : List.of(
                "/global",
                "/rule_files",
                "/scrape_configs/0/job_name",
                "/scrape_configs/0/metrics_path",
                "/scrape_configs/1",
                "/alerting/alert_relabel_configs")) {
            assertThat(here.at(path)).as(path).isEqualTo(elsewhere.at(path));
        }
        assertThat(here.at("/scrape_configs/0/static_configs/0/targets"))
                .extracting(JsonNode::asText)
                .containsExactly("deskpulse-1:8080", "deskpulse-2:8080");
    }

    private AppConfig settings(String service) throws Exception {
        return AppConfig.read(null, file.service(service).environment(), Map.of());
    }

    private List<Mount> mounts() {
        return file.services().values().stream()
                .flatMap(service -> service.mounts().stream())
                .toList();
    }
}

package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.config.AppConfig;
import io.fabric8.kubernetes.api.model.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The instances are set up as the program needs it, and nothing of it is told only to one of the two. */
class InstancesTest {

    /** What the program promises to need at most between SIGTERM and its end. */
    private static final Duration CLOSING = Duration.ofSeconds(30);

    static List<Kustomization> kustomizations() {
        return Kustomization.ALL;
    }

    private static JsonNode pod(Kustomization kustomization) throws Exception {
        return kustomization.one("StatefulSet", "deskpulse").at("/spec/template/spec");
    }

    private static JsonNode container(Kustomization kustomization) throws Exception {
        JsonNode containers = pod(kustomization).path("containers");
        assertThat(containers).hasSize(1);
        return containers.get(0);
    }

    private static Map<String, String> mounts(Kustomization kustomization) throws Exception {
        Map<String, String> volumesByPath = new TreeMap<>();
        container(kustomization)
                .path("volumeMounts")
                .forEach(mount -> volumesByPath.put(
                        mount.path("mountPath").asText(), mount.path("name").asText()));
        return volumesByPath;
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldFindEveryFileOfTheSettingsMounted(Kustomization kustomization) throws Exception {
        AppConfig config = new InstalledSettings(kustomization).read();

        assertThat(mounts(kustomization))
                .containsEntry(config.stateDir().toString(), "state")
                .containsEntry(config.policies().getParent().toString(), "policies")
                .containsEntry(config.httpTokenFile().getParent().toString(), "token")
                .containsEntry("/tmp", "scratch");
        assertThat(config.kafka().properties().values())
                .contains("${dir:/run/secrets/kafka-user:sasl.jaas.config}", "/run/secrets/kafka-brokers/ca.crt");
        assertThat(mounts(kustomization))
                .containsEntry("/run/secrets/kafka-user", "kafka-user")
                .containsEntry("/run/secrets/kafka-brokers", "kafka-brokers");
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldKeepTheirWorkOverARestart(Kustomization kustomization) throws Exception {
        AppConfig config = new InstalledSettings(kustomization).read();
        Duration grace = Duration.ofSeconds(
                pod(kustomization).path("terminationGracePeriodSeconds").asLong());

        assertThat(config.instanceId()).isEqualTo("deskpulse-0");
        assertThat(config.standbys()).isPositive();
        assertThat(grace).isGreaterThan(CLOSING);
        assertThat(config.sessionTimeout()).isGreaterThan(grace);
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldBeReachedWhereTheySayThatTheyAre(Kustomization kustomization) throws Exception {
        AppConfig config = new InstalledSettings(kustomization).read();
        String service = kustomization
                .one("StatefulSet", "deskpulse")
                .at("/spec/serviceName")
                .asText();
        Manifest instances = kustomization.one("Service", service);

        assertThat(config.advertisedAddress()).isEqualTo("deskpulse-0." + service + ".deskpulse.svc:8080");
        assertThat(instances.at("/spec/clusterIP").asText()).isEqualTo("None");
        assertThat(config.httpHost()).isEqualTo("0.0.0.0");
        assertThat(container(kustomization).at("/ports/0/containerPort").asInt())
                .isEqualTo(config.httpPort());
        assertThat(instances.at("/spec/selector"))
                .isEqualTo(kustomization.one("PodDisruptionBudget", "deskpulse").at("/spec/selector/matchLabels"));
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldHaveAThreadForNoMoreThanEveryPartition(Kustomization kustomization) throws Exception {
        AppConfig config = new InstalledSettings(kustomization).read();
        int instances = kustomization
                .one("StatefulSet", "deskpulse")
                .at("/spec/replicas")
                .asInt();

        assertThat(instances * config.threads()).isLessThanOrEqualTo(config.partitions());
        assertThat(config.standbys()).isLessThan(instances);
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldBeSpreadOverZonesAndNodes(Kustomization kustomization) throws Exception {
        JsonNode constraints = pod(kustomization).path("topologySpreadConstraints");
        boolean insists = kustomization.folder().endsWith("double11");

        assertThat(constraints)
                .extracting(constraint -> constraint.path("topologyKey").asText())
                .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
        assertThat(constraints)
                .extracting(constraint -> constraint.path("whenUnsatisfiable").asText())
                .containsOnly(insists ? "DoNotSchedule" : "ScheduleAnyway");
    }

    /** What README.md of the folder accounts for: heap, the stores' memory, and a reserve for the rest of the process. */
    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldFitIntoTheirMemory(Kustomization kustomization) throws Exception {
        String options = new InstalledSettings(kustomization).environment().get("JAVA_TOOL_OPTIONS");
        String heap = options.replaceFirst(".*-Xmx(\\d+)([mg]).*", "$1$2i")
                .replace("mi", "Mi")
                .replace("gi", "Gi");
        long taken = bytes(heap) + new InstalledSettings(kustomization).read().stateCache() + bytes("1Gi");

        JsonNode resources = container(kustomization).path("resources");
        assertThat(taken)
                .isLessThanOrEqualTo(bytes(resources.at("/limits/memory").asText()));
        assertThat(resources.at("/requests/memory")).isEqualTo(resources.at("/limits/memory"));
    }

    private static long bytes(String quantity) {
        return Quantity.getAmountInBytes(Quantity.parse(quantity)).longValueExact();
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldHoldNoSecret(Kustomization kustomization) throws Exception {
        List<String> referred = new ArrayList<>();
        pod(kustomization).path("volumes").findValues("secretName").forEach(name -> referred.add(name.asText()));

        assertThat(kustomization.all("Secret")).isEmpty();
        assertThat(referred).containsExactlyInAnyOrder("deskpulse-token", "deskpulse", "kafka-cluster-ca-cert");
        assertThat(kustomization.all("KafkaUser")).extracting(Manifest::name).containsExactly("deskpulse");
    }
}

package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.topology.Topic;
import io.deskpulse.topology.Topics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Strimzi makes the topics that {@code deskpulse topics} would make with the same settings. */
class KafkaTopicsTest {

    static List<Kustomization> kustomizations() {
        return Kustomization.ALL;
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldBeWhatTheProgramWouldCreate(Kustomization kustomization) throws Exception {
        List<Topic> created = new Topics(new InstalledSettings(kustomization).read()).all();

        assertThat(kustomization.all("KafkaTopic"))
                .extracting(KafkaTopicsTest::topic)
                .containsExactlyInAnyOrderElementsOf(created);
    }

    private static Topic topic(Manifest manifest) {
        Map<String, String> config = new TreeMap<>();
        for (Map.Entry<String, JsonNode> setting : manifest.at("/spec/config").properties()) {
            config.put(setting.getKey(), setting.getValue().asText());
        }
        return new Topic(
                manifest.name(),
                manifest.at("/spec/partitions").asInt(),
                manifest.at("/spec/replicas").asInt(),
                config);
    }
}

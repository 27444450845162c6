package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every object of every overlay is what its kind must be, and what is not would be found. */
class ManifestSchemaTest {

    private static final ObjectMapper NODES = new ObjectMapper();

    static List<Kustomization> kustomizations() {
        return Kustomization.ALL;
    }

    @ParameterizedTest
    @MethodSource("kustomizations")
    void shouldBeValidWhereverItIsBuilt(Kustomization kustomization) throws Exception {
        for (Manifest manifest : kustomization.build()) {
            assertThat(ManifestSchema.problem(manifest)).as(manifest.toString()).isEmpty();
        }
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("StatefulSet", "/spec/template/spec/containers/0/livenessProbe", "periodSecond", 1),
                mistake("StatefulSet", "/spec", "replicas", "two"),
                mistake("StatefulSet", "/spec", "selector", null),
                mistake("Service", "/spec/ports/0", "port", null),
                mistake("NetworkPolicy", "/spec/egress/0", "form", 1),
                mistake("PodDisruptionBudget", "/spec", "maxUnavailable", List.of(1)),
                mistake("PodMonitor", "/spec/podMetricsEndpoints/0", "intervall", "5s"),
                mistake("PrometheusRule", "/spec/groups/0/rules/0", "keepFiringFor", "5s"),
                mistake("KafkaTopic", "/spec", "partitions", "twelve"),
                mistake("KafkaUser", "/spec/authorization/acls/0", "operatons", "Read"));
    }

    private static Arguments mistake(String kind, String place, String field, Object value) {
        Consumer<Manifest> making = manifest -> make((ObjectNode) manifest.at(place), field, value);
        return Arguments.of(kind, place + "/" + field, making);
    }

    private static void make(ObjectNode place, String field, Object value) {
        if (value == null) {
            place.remove(field);
        } else {
            place.set(field, NODES.valueToTree(value));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("mistakes")
    void shouldBeRefusedWithAMistake(String kind, String where, Consumer<Manifest> mistake) throws Exception {
        Manifest wrong =
                new Manifest(Kustomization.ALL.get(0).all(kind).get(0).tree().deepCopy());

        mistake.accept(wrong);

        assertThat(ManifestSchema.problem(wrong)).as(where).isPresent();
    }
}

package io.deskpulse.local.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The schema of one kind of object, as two sets of models have it that are generated from it: the official ones refuse
 * fields that do not exist and miss those that are needed, the others also know their types.
 */
record ManifestSchema(Class<?> model, Fields fields) {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new NothingUnknown())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    /** Of operators' own kinds there are no official models. */
    private static final Fields ANY = element -> {};

    private static final Map<String, ManifestSchema> BY_TYPE = Map.of(
            "v1 ConfigMap", new ManifestSchema(ConfigMap.class, V1ConfigMap::validateJsonElement),
            "v1 Service", new ManifestSchema(Service.class, V1Service::validateJsonElement),
            "v1 ServiceAccount", new ManifestSchema(ServiceAccount.class, V1ServiceAccount::validateJsonElement),
            "apps/v1 StatefulSet", new ManifestSchema(StatefulSet.class, V1StatefulSet::validateJsonElement),
            "networking.k8s.io/v1 NetworkPolicy",
                    new ManifestSchema(NetworkPolicy.class, V1NetworkPolicy::validateJsonElement),
            "policy/v1 PodDisruptionBudget",
                    new ManifestSchema(PodDisruptionBudget.class, V1PodDisruptionBudget::validateJsonElement),
            "monitoring.coreos.com/v1 PodMonitor", new ManifestSchema(PodMonitor.class, ANY),
            "monitoring.coreos.com/v1 PrometheusRule", new ManifestSchema(PrometheusRule.class, ANY),
            "kafka.strimzi.io/v1 KafkaTopic", new ManifestSchema(KafkaTopic.class, ANY),
            "kafka.strimzi.io/v1 KafkaUser", new ManifestSchema(KafkaUser.class, ANY));

    /** What a generated model says of the fields of a document. */
    @FunctionalInterface
    interface Fields {
        void check(JsonElement document) throws IOException;
    }

    /** The models keep fields that they do not know; here nothing may be unknown. */
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    /** What is wrong with an object; nothing where it is as its kind must be. */
    static Optional<String> problem(Manifest manifest) throws IOException {
        ManifestSchema schema = BY_TYPE.get(manifest.type());
        return schema == null ? Optional.of("no schema of " + manifest.type()) : schema.problemOf(manifest);
    }

    private Optional<String> problemOf(Manifest manifest) throws IOException {
        try {
            fields.check(JsonParser.parseString(manifest.tree().toString()));
            STRICT.treeToValue(manifest.tree(), model);
            return Optional.empty();
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return Optional.of(manifest + ": " + e.getMessage());
        }
    }
}

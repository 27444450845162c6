package io.deskpulse.local.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The settings that an instance of an overlay would read: its mounted file, and before it its environment. */
final class InstalledSettings {

    private final Kustomization kustomization;

    InstalledSettings(Kustomization kustomization) {
        this.kustomization = kustomization;
    }

    AppConfig read() throws IOException, InterruptedException, ConfigException {
        Path file = Files.createTempFile("deskpulse", ".properties");
        try {
            Files.writeString(file, properties());
            return AppConfig.read(file, environment(), Map.of());
        } finally {
            Files.delete(file);
        }
    }

    String properties() throws IOException, InterruptedException {
        return kustomization
                .one("ConfigMap", "deskpulse-settings")
                .at("/data")
                .path("deskpulse.properties")
                .asText();
    }

    /** As of the first instance, whose name Kubernetes puts in. */
    Map<String, String> environment() throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>();
        for (Map.Entry<String, JsonNode> size :
                kustomization.one("ConfigMap", "deskpulse-size").at("/data").properties()) {
            environment.put(size.getKey(), size.getValue().asText());
        }
        Manifest instances = kustomization.one("StatefulSet", "deskpulse");
        for (JsonNode variable : instances.at("/spec/template/spec/containers/0/env")) {
            String value = variable.path("value")
                    .asText()
                    .replace("$(POD_NAME)", instances.name() + "-0")
                    .replace("$(POD_NAMESPACE)", "deskpulse");
            environment.put(variable.path("name").asText(), value);
        }
        return environment;
    }
}

package io.deskpulse.local.containers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker-compose.yml} as Docker understands it, its merges done. */
record ComposeFile(JsonNode tree) {

    static final Path ROOT = Path.of(System.getProperty("deskpulse.root", "../.."));

    static ComposeFile read() throws IOException {
        return new ComposeFile(yaml(ROOT.resolve("docker-compose.yml")));
    }

    /** Any YAML file; unlike Jackson's reader, this one merges. */
    static JsonNode yaml(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return new ObjectMapper().valueToTree(loaded);
        }
    }

    Map<String, Service> services() {
        Map<String, Service> services = new TreeMap<>();
        tree.path("services")
                .properties()
                .forEach(service -> services.put(service.getKey(), new Service(service.getKey(), service.getValue())));
        return services;
    }

    Service service(String name) {
        return new Service(name, tree.path("services").path(name));
    }

    List<String> volumes() {
        return names(tree.path("volumes"));
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** One service of it. */
    record Service(String name, JsonNode tree) {

        String image() {
            return tree.path("image").asText();
        }

        JsonNode at(String field) {
            return tree.path(field);
        }

        Map<String, String> environment() {
            Map<String, String> environment = new TreeMap<>();
            at("environment")
                    .properties()
                    .forEach(one -> environment.put(one.getKey(), one.getValue().asText()));
            return environment;
        }

        /** What it waits for, and until when. */
        Map<String, String> waitsFor() {
            Map<String, String> conditions = new TreeMap<>();
            at("depends_on")
                    .properties()
                    .forEach(one -> conditions.put(
                            one.getKey(), one.getValue().path("condition").asText()));
            return conditions;
        }

        List<String> texts(String field) {
            List<String> texts = new ArrayList<>();
            at(field).forEach(text -> texts.add(text.asText()));
            return texts;
        }

        /** Mounts, as written: {@code source:target[:options]}. */
        List<Mount> mounts() {
            return texts("volumes").stream().map(Mount::of).toList();
        }

        /** Whether it does something and ends. */
        boolean isOneShot() {
            return at("restart").isMissingNode();
        }
    }

    /** What lies where in a container. */
    record Mount(String source, String target, String options) {

        static Mount of(String text) {
            String[] parts = text.split(":", -1);
            return new Mount(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
        }

        boolean isOfTheProject() {
            return source.startsWith("./");
        }
    }
}

package io.deskpulse.local.monitoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The files of deploy/ as they are shipped. */
public final class Deployment {

    static final Path ROOT = Path.of(System.getProperty("deskpulse.root"), "deploy");
    public static final Path PROMETHEUS = ROOT.resolve("prometheus");
    public static final Path ALERTMANAGER = ROOT.resolve("alertmanager");
    static final Path RUNBOOKS = ROOT.resolve("runbooks");

    private static final ObjectMapper NODES = new ObjectMapper();

    private Deployment() {}

    public static List<Path> ruleFiles() {
        return files(PROMETHEUS.resolve("rules"), ".yml");
    }

    static List<Path> ruleTests() {
        return files(PROMETHEUS.resolve("tests"), ".yml");
    }

    static List<Path> runbooks() {
        return files(RUNBOOKS, ".md");
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read as Prometheus reads it, anchors and merged maps included, which Jackson's own reader does not know. */
    public static JsonNode yaml(Path file) {
        return NODES.valueToTree(new Yaml().load(text(file)));
    }

    /** All rules of one kind, {@code alert} or {@code record}, of all files. */
    public static List<JsonNode> rules(String kind) {
        return ruleFiles().stream()
                .flatMap(file -> yaml(file).path("groups").valueStream())
                .flatMap(group -> group.path("rules").valueStream())
                .filter(rule -> rule.has(kind))
                .toList();
    }
}

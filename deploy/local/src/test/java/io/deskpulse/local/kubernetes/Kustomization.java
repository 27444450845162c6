package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.local.monitoring.Tool;
import io.deskpulse.local.monitoring.Tool.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.yaml.snakeyaml.Yaml;

/** A folder of deploy/kubernetes, and what kubectl makes of it. */
record Kustomization(String folder) {

    static final Path ROOT = Path.of(System.getProperty("deskpulse.root"), "deploy", "kubernetes");

    /** All that can be applied. */
    static final List<Kustomization> ALL = List.of(
            new Kustomization("base"), new Kustomization("overlays/small"), new Kustomization("overlays/double11"));

    private static final Tool KUBECTL = new Tool("kubectl", "kubernetes-client");
    private static final int OLDEST_MINOR = 27;
    private static final ObjectMapper NODES = new ObjectMapper();
    private static final ConcurrentMap<Kustomization, List<Manifest>> BUILT = new ConcurrentHashMap<>();

    /** Its objects; skips the test where nothing can build them, as {@link Tool} does. */
    List<Manifest> build() throws IOException, InterruptedException {
        KUBECTL.require();
        List<Manifest> known = BUILT.get(this);
        if (known == null) {
            known = read(text());
            BUILT.put(this, known);
        }
        return known;
    }

    /** What kubectl prints, warnings included, of which there must be none. */
    private String text() throws IOException, InterruptedException {
        Path empty = Files.createTempDirectory("kustomize");
        try {
            requireRecent(KUBECTL.run(empty, "version", "--client", "--output=json"));
            Outcome outcome = KUBECTL.run(empty, "kustomize", ROOT.resolve(folder));
            assertThat(outcome.status()).as(outcome.said()).isZero();
            assertThat(outcome.said()).doesNotContain("Warning");
            return outcome.said();
        } finally {
            clear(empty);
        }
    }

    /** Debian 12's own is of 2020, and cannot build one folder upon another. */
    private static void requireRecent(Outcome version) throws IOException {
        JsonNode client = NODES.readTree(version.said()).path("clientVersion");
        int minor = Integer.parseInt(client.path("minor").asText().replaceAll("\\D.*", ""));
        KUBECTL.requireThat(
                minor >= OLDEST_MINOR,
                "kubectl " + client.path("gitVersion").asText() + " is too old: 1." + OLDEST_MINOR + " is needed");
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static List<Manifest> read(String text) {
        List<Manifest> manifests = new ArrayList<>();
        new Yaml().loadAll(text).forEach(object -> manifests.add(new Manifest(NODES.valueToTree(object))));
        return List.copyOf(manifests);
    }

    /** All objects of a kind. */
    List<Manifest> all(String kind) throws IOException, InterruptedException {
        return build().stream().filter(manifest -> manifest.kind().equals(kind)).toList();
    }

    /** The one object of a kind whose name begins like this; the rest of it may be a digest of its content. */
    Manifest one(String kind, String beginning) throws IOException, InterruptedException {
        List<Manifest> found = all(kind).stream()
                .filter(manifest -> manifest.name().startsWith(beginning))
                .toList();
        assertThat(found).as(kind + " " + beginning).hasSize(1);
        return found.get(0);
    }

    @Override
    public String toString() {
        return folder;
    }
}

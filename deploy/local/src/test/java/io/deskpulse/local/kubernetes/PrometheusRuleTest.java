package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import io.deskpulse.local.monitoring.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The rules that the Prometheus operator is given are those of deploy/prometheus. With {@code -Ddeskpulse.rules=write} the
 * manifest is written anew instead.
 */
class PrometheusRuleTest {

    private static final Path MANIFEST = Kustomization.ROOT.resolve(Path.of("base", "prometheus-rules.yaml"));
    private static final String WRITE = "./mvnw -pl deploy/local -am test -Dtest=PrometheusRuleTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Ddeskpulse.rules=write";
    private static final String HEAD =
            "# Generated from deploy/prometheus/rules, whose comments give the reasons; a test holds it equal. Anew:\n# "
                    + WRITE + "\n";

    private static ArrayNode groups() {
        ArrayNode groups = JsonNodeFactory.instance.arrayNode();
        Deployment.ruleFiles()
                .forEach(file -> Deployment.yaml(file).path("groups").forEach(groups::add));
        return groups;
    }

    private static void write(JsonNode groups) throws IOException {
        ObjectNode manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("apiVersion", "monitoring.coreos.com/v1").put("kind", "PrometheusRule");
        ObjectNode metadata = manifest.putObject("metadata").put("name", "deskpulse");
        metadata.putObject("labels").put("app.kubernetes.io/name", "deskpulse");
        manifest.putObject("spec").set("groups", groups);
        YAMLFactory yaml = YAMLFactory.builder()
                .disable(Feature.WRITE_DOC_START_MARKER, Feature.SPLIT_LINES)
                .enable(Feature.MINIMIZE_QUOTES, Feature.LITERAL_BLOCK_STYLE, Feature.INDENT_ARRAYS_WITH_INDICATOR)
                .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                .build();
        Files.writeString(MANIFEST, HEAD + new ObjectMapper(yaml).writeValueAsString(manifest));
    }

    @Test
    void shouldBeTheRulesOfThePrometheusFolder() throws IOException {
        ArrayNode rules = groups();
        if ("write".equals(System.getProperty("deskpulse.rules"))) {
            write(rules);
        }

        assertThat(Deployment.yaml(MANIFEST).at("/spec/groups")).as(WRITE).isEqualTo(rules);
    }
}

package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.local.monitoring.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Under which licences the program comes with what it is made of; by the SBOM that the build has just written. */
class LicencesTest {

    private static final Path ROOT = Path.of(System.getProperty("deskpulse.root"));
    private static final Path SBOM = ROOT.resolve("target/bom.json");
    private static final Path LIST = ROOT.resolve("THIRD-PARTY.md");

    /** The only ones that are taken; of several that are offered, the first in this order. */
    private static final List<String> TAKEN =
            List.of("Apache-2.0", "MIT", "BSD-3-Clause", "BSD-2-Clause", "CC0-1.0", "Go License", "EPL-2.0");

    private static final String HEADING =
            """
            # Third-party components

            What the program is made of beside its own code, and under which licence each is taken. Written after the software
            bill of materials (`target/bom.json`, CycloneDX) that `./mvnw verify` makes; a test holds it to that, and refuses
            licences that nobody has agreed to.

            | component | licence |
            |---|---|
            """;

    private List<JsonNode> components;

    @BeforeEach
    void read() throws IOException {
        new Tool("java", "openjdk-17-jdk-headless").requireFile(SBOM, "'./mvnw package' writes it, unless offline");
        components = new ArrayList<>();
        new ObjectMapper().readTree(SBOM.toFile()).get("components").forEach(components::add);
        components.removeIf(component -> component.path("group").asText().equals("io.deskpulse"));
    }

    private static String name(JsonNode component) {
        return component.get("group").asText() + ":" + component.get("name").asText();
    }

    private static List<String> offered(JsonNode component) {
        List<String> offered = new ArrayList<>();
        component.path("licenses").forEach(choice -> {
            offered.addAll(choice.findValuesAsText("id"));
            offered.addAll(choice.findValuesAsText("name"));
            offered.addAll(choice.findValuesAsText("expression"));
        });
        return offered;
    }

    private static String taken(JsonNode component) {
        List<String> offered = offered(component);
        return TAKEN.stream().filter(offered::contains).findFirst().orElse("none of " + TAKEN + ": " + offered);
    }

    @Test
    void shouldTakeNothingUnderALicenceThatNobodyAgreedTo() {
        assertThat(components)
                .hasSizeGreaterThan(50)
                .allSatisfy(component -> assertThat(TAKEN).as(name(component)).contains(taken(component)));
    }

    @Test
    void shouldListEveryComponentWithItsLicence() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        components.forEach(component -> rows.put(name(component), taken(component)));
        StringBuilder list = new StringBuilder(HEADING);
        rows.forEach((name, licence) ->
                list.append("| ").append(name).append(" | ").append(licence).append(" |\n"));
        Path written = Files.writeString(ROOT.resolve("target/THIRD-PARTY.md"), list);

        assertThat(Files.readString(LIST))
                .as("as the build has it; copy %s over it", written)
                .isEqualTo(list.toString());
    }

    @Test
    void shouldKnowEachComponentByItsAddressAndDigest() {
        assertThat(components).allSatisfy(component -> {
            assertThat(component.path("purl").asText()).as(name(component)).startsWith("pkg:maven/");
            assertThat(component.path("hashes").findValuesAsText("alg"))
                    .as(name(component))
                    .contains("SHA-256");
        });
    }
}

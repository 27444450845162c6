package io.deskpulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published description names what the server has, and nothing else. */
class ApiDocumentTest {

    private WebServer server;
    private JsonNode document;

    @BeforeEach
    void start() throws BindException, IOException {
        server = WebServer.start(WebAddress.loopback(0), new FakeDesk(), new FakeEvidence(), new FakeBoard());
        document = new YAMLMapper()
                .readTree(
                        new WebClient(server.port()).get("/api/v1/openapi.yaml").body());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldDescribeEveryPathThatProgramsAskAndNoOther() {
        Set<String> asked = server.paths().stream()
                .filter(path -> path.matches("/(api|health|metrics).*"))
                .collect(Collectors.toSet());

        assertThat(document.get("paths").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(asked);
    }

    @Test
    void shouldSayOfEveryPathButHealthThatItMayAskForAToken() {
        document.get("paths").properties().forEach(path -> {
            boolean health = path.getKey().startsWith("/health/");
            JsonNode get = path.getValue().get("get");

            assertThat(get.has("security")).as(path.getKey()).isEqualTo(health);
            assertThat(get.get("responses").has("401")).as(path.getKey()).isNotEqualTo(health);
        });
        assertThat(document.at("/components/securitySchemes/session/name").asText())
                .isEqualTo(Session.COOKIE);
    }

    @Test
    void shouldReferOnlyToWhatItHas() {
        assertThat(document.findValuesAsText("$ref"))
                .hasSizeGreaterThan(50)
                .filteredOn(reference -> reference.startsWith("#"))
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void shouldUseEverySchemaItHas() {
        List<String> used = new ArrayList<>(document.findValuesAsText("$ref"));

        assertThat(document.at("/components/schemas").fieldNames()).toIterable().allSatisfy(name -> assertThat(used)
                .contains("#/components/schemas/" + name));
    }
}

package io.deskpulse.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesFileTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSecrets() throws IOException {
        Files.writeString(folder.resolve("buyers.key"), "0123456789abcdef\n");
        Files.writeString(folder.resolve("a.secret"), "0123456789abcdef\n");
        Files.writeString(folder.resolve("short"), "hush\n");
    }

    private List<Source> read(String yaml) throws IOException, SourcesException {
        Path file = Files.writeString(folder.resolve("sources.yaml"), yaml);
        return SourcesFile.read(file, InstantSource.fixed(Instant.EPOCH));
    }

    @Test
    void shouldReadSourcesInTheirOrder() throws IOException, SourcesException {
        List<Source> sources = read(
                """
                buyerKeyFile: buyers.key
                sources:
                  - {name: desk, type: chatwoot, shop: s1, secretFile: a.secret, inboxes: [3, 4]}
                  - {name: store, type: shopify, shop: s1, secretFile: a.secret}
                """);

        assertThat(sources).extracting(Source::name).containsExactly("desk", "store");
        assertThat(sources.get(0)).isInstanceOf(Chatwoot.class);
        assertThat(sources.get(1)).isInstanceOf(Shopify.class);
    }

    @Test
    void shouldNameEveryProblemAndNoSecret() {
        assertThatThrownBy(
                        () -> read(
                                """
                buyerKey: buyers.key
                sources:
                  - {name: events, type: chatwoot, shop: s1, secretFile: short, inboxes: []}
                  - {name: store, type: ebay, shop: "s 1", secretFile: none, colour: red}
                  - {name: store, type: shopify, shop: s1, secretFile: a.secret, inboxes: [3]}
                """))
                .isInstanceOfSatisfying(SourcesException.class, e -> assertThat(e.problems())
                        .allSatisfy(problem -> assertThat(problem).doesNotContain("hush"))
                        .anyMatch(problem -> problem.startsWith("unknown key \"buyerKey\""))
                        .anyMatch(problem -> problem.startsWith("buyerKeyFile: cannot read "))
                        .anyMatch(problem -> problem.startsWith("sources[0]: name: "))
                        .anyMatch(problem -> problem.startsWith("sources[0]: secretFile: "))
                        .anyMatch(problem -> problem.startsWith("sources[0]: inboxes: "))
                        .anyMatch(problem -> problem.startsWith("sources[1]: type: "))
                        .anyMatch(problem -> problem.startsWith("sources[1]: shop: "))
                        .anyMatch(problem -> problem.startsWith("sources[1]: unknown key \"colour\""))
                        .anyMatch(problem -> problem.startsWith("sources[2]: inboxes: "))
                        .contains("sources: the name \"store\" is given twice")
                        .hasSize(11));
    }

    @Test
    void shouldRefuseAFileWithoutSources() {
        assertThatThrownBy(() -> read("buyerKeyFile: buyers.key\n"))
                .hasMessage("expected an object with \"sources\", an array of at least one");
        assertThatThrownBy(() -> read("a: [")).isInstanceOf(SourcesException.class);
    }
}

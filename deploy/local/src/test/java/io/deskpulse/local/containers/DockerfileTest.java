package io.deskpulse.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.local.containers.Dockerfile.Instruction;
import io.deskpulse.local.containers.Dockerfile.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rules that {@code deploy/Dockerfile} follows. Whether it builds, {@code deploy/verify-containers.sh} sees. */
class DockerfileTest {

    private static final Path ROOT = ComposeFile.ROOT;

    private final Dockerfile file = Dockerfile.read(ROOT.resolve("deploy/Dockerfile"));

    DockerfileTest() throws IOException {}

    @Test
    void shouldBeMadeOfOneBase() {
        assertThat(file.stages().values())
                .extracting(Stage::base)
                .filteredOn(base -> !file.stages().containsKey(base))
                .containsExactly("${REPOSITORY}", "debian:bookworm-slim");
    }

    @Test
    void shouldEndWithTheImageThatIsBuiltByDefault() {
        assertThat(file.stages().keySet()).last().isEqualTo("deskpulse");
    }

    @Test
    void shouldRunAsTheUserOfTheManifests() {
        for (String image : List.of("deskpulse", "local")) {
            assertThat(of(image, "USER")).as(image).containsExactly("10001:10001");
        }
    }

    @Test
    void shouldBeStartedWithoutAShellInBetweenSoThatSignalsArrive() {
        for (String image : List.of("deskpulse", "local")) {
            assertThat(of(image, "ENTRYPOINT"))
                    .as(image)
                    .singleElement()
                    .asString()
                    .startsWith("[\"java\", ");
        }
    }

    @Test
    void shouldHaveNothingOfTheLocalEdition() {
        assertThat(of("deskpulse", "COPY")).isNotEmpty().noneMatch(copy -> copy.contains("local"));
        assertThat(of("local", "COPY")).anyMatch(copy -> copy.contains("/jars/local"));
    }

    @Test
    void shouldPutFirstWhatChangesSeldom() {
        assertThat(of("deskpulse", "COPY"))
                .extracting(copy -> copy.replaceFirst("^(--\\S+ )*(\\S+) .*", "$2"))
                .containsSubsequence("/jars/lib", "/jars/app", "/tmp/deskpulse.jsa");
    }

    @Test
    void shouldInstallNoMoreThanIsNamed() {
        assertThat(file.all("RUN").stream().map(Instruction::arguments).filter(run -> run.contains("apt-get install")))
                .hasSize(2)
                .allMatch(run -> run.contains("apt-get update && ")
                        && run.contains("--yes --no-install-recommends ")
                        && run.contains("rm -rf /var/lib/apt/lists/*"));
    }

    @Test
    void shouldLoadNothingByItself() {
        assertThat(file.all("ADD")).isEmpty();
        assertThat(file.all("RUN")).noneMatch(run -> run.arguments().matches(".*(curl|wget) .*http.*"));
    }

    @Test
    void shouldFailWhenAnyPartOfALineDoes() {
        assertThat(of("deskpulse", "SHELL")).containsExactly("[\"/bin/bash\", \"-euo\", \"pipefail\", \"-c\"]");
    }

    @Test
    void shouldCopyOnlyWhatIsThereAndNotIgnored() throws IOException {
        Set<String> sent = Set.copyOf(Files.readAllLines(ROOT.resolve(".dockerignore")));
        List<String> sources = file.all("COPY").stream()
                .map(Instruction::arguments)
                .filter(copy -> !copy.startsWith("--from="))
                .flatMap(copy -> List.of(copy.split(" ", -1)).subList(0, copy.split(" ", -1).length - 1).stream())
                .toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            assertThat(ROOT.resolve(source)).exists();
            assertThat(sent).as(source).anyMatch(line -> ("!" + source + "/").startsWith(line + "/"));
        });
    }

    private List<String> of(String stage, String keyword) {
        return file.whole(stage).stream()
                .filter(instruction -> instruction.is(keyword))
                .map(Instruction::arguments)
                .toList();
    }
}

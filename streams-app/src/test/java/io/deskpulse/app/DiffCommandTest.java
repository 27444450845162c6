package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two reports side by side. */
class DiffCommandTest {

    private static final String SHOP = "{\"date\": \"2026-11-11\", \"shopId\": \"s1\", \"sessions\": 3,"
            + " \"legs\": {\"replied\": 2}, \"within\": {\"30\": 1}}";
    private static final String AGENT =
            "{\"date\": \"2026-11-11\", \"shopId\": \"s1\", \"agentId\": \"a1\", \"sessions\": 1}";

    @TempDir
    private Path folder;

    private Path report(String name, String... rows) throws IOException {
        return Files.writeString(
                folder.resolve(name), "{\"definitions\": \"1\", \"rows\": [" + String.join(",", rows) + "]}");
    }

    private static CommandRun diff(Path left, Path right) {
        return CommandRun.of("diff", left.toString(), right.toString());
    }

    @Test
    void shouldSayThatTheyAreTheSame() throws IOException {
        CommandRun run = diff(report("a", SHOP, AGENT), report("b", AGENT, SHOP));

        assertThat(run.status()).isZero();
        assertThat(run.out().lines()).containsExactly("the same, 2 rows");
    }

    @Test
    void shouldSayFirstThatTheyFollowOtherDefinitions() throws IOException {
        Path next = report("b", SHOP);
        Files.writeString(next, Files.readString(next).replace("\"definitions\": \"1\"", "\"definitions\": \"2\""));
        Path silent = Files.writeString(folder.resolve("c"), "{\"rows\": [" + SHOP + "]}");

        CommandRun run = diff(report("a", SHOP), next);

        assertThat(run.status()).as("the figures are the same").isZero();
        assertThat(run.out().lines()).containsExactly("definitions 1, 2", "the same, 1 rows");
        assertThat(diff(next, silent).out().lines()).first().isEqualTo("definitions 2, unknown");
    }

    @Test
    void shouldNameEachFigureThatDiffersWithBothValues() throws IOException {
        String other = SHOP.replace("\"replied\": 2", "\"replied\": 5").replace("\"30\": 1", "\"60\": 1");

        CommandRun run = diff(report("a", SHOP, AGENT), report("b", other, AGENT));

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.out().lines())
                .containsExactly(
                        "2026-11-11 s1: legs.replied 2, 5",
                        "2026-11-11 s1: within.30 1, absent",
                        "2026-11-11 s1: within.60 absent, 1",
                        "3 differences");
    }

    @Test
    void shouldNameRowsThatOnlyOneHas() throws IOException {
        Path left = report("a", SHOP);
        Path right = report("b", AGENT);

        CommandRun run = diff(left, right);

        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.out().lines())
                .containsExactly(
                        "2026-11-11 s1: only in " + left, "2026-11-11 s1 a1: only in " + right, "2 differences");
    }

    @Test
    void shouldSayInOneLineWhatIsNoReport() throws IOException {
        Path good = report("a", SHOP);

        assertRefused(good, folder.resolve("missing"), "there is no such file");
        assertRefused(Files.writeString(folder.resolve("text"), "sessions=3"), good, "it is no JSON");
        assertRefused(good, Files.writeString(folder.resolve("empty"), ""), "there is no list of rows");
        assertRefused(good, Files.writeString(folder.resolve("list"), "[]"), "there is no list of rows");
        assertRefused(good, report("nameless", "{\"sessions\": 1}"), "a row lacks its date or shopId");
        assertRefused(report("twice", AGENT, AGENT), good, "there are two rows of 2026-11-11 s1 a1");
    }

    private static void assertRefused(Path left, Path right, String why) {
        CommandRun run = diff(left, right);
        assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(run.errLines()).singleElement().asString().contains(why);
    }
}

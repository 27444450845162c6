package io.deskpulse.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fault once, with processes that really die; the long form is {@code deskpulse soak}. What came of it is written as
 * the table that the README shows.
 */
class FaultsTest {

    private static final Path ROOT = Path.of(System.getProperty("deskpulse.root", "../.."));
    private static final Path WRITTEN = Path.of("target", "faults.md");
    private static final long SEED = 11;

    @TempDir
    private Path folder;

    @Test
    void shouldLoseNothingWhateverBreaks() throws Exception {
        SoakRun run = new SoakRun(folder, SEED, System.out::println);
        List<Round> rounds = run.once();

        Files.write(WRITTEN, table(rounds));
        assertThat(rounds)
                .extracting(Round::fault)
                .containsExactlyElementsOf(
                        Stream.of(Fault.values()).filter(Fault::isPossible).toList());
        assertThat(rounds).allSatisfy(round -> assertThat(round.lost())
                .as("%s%nlogs:%n%s", round, logs(round))
                .isEqualTo("nothing"));
        assertThat(run.afterwards()).isEmpty();
        assertThat(readme())
                .as("the table of the README; replace it by %s", WRITTEN.toAbsolutePath())
                .isEqualTo(table(rounds));
    }

    /** Where a fault cannot be made here, its row is somebody else's to see to. */
    private static boolean isTriedHere(String row) {
        return Stream.of(Fault.values()).noneMatch(fault -> !fault.isPossible() && row.contains(fault.words()));
    }

    private List<String> table(List<Round> rounds) {
        List<String> lines = new ArrayList<>(List.of("| what breaks | lost or counted twice |", "|---|---|"));
        rounds.stream()
                .filter(round -> round.fault() != Fault.NONE)
                .forEach(round -> lines.add("| " + round.fault().words() + " | " + round.lost() + " |"));
        return lines;
    }

    private static List<String> readme() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        return lines.subList(lines.indexOf("<!-- faults -->") + 1, lines.indexOf("<!-- end of faults -->")).stream()
                .filter(FaultsTest::isTriedHere)
                .toList();
    }

    /** The ends of the instances' logs where a round went wrong. */
    private String logs(Round round) {
        if (round.isExact()) {
            return "";
        }
        StringBuilder ends = new StringBuilder();
        String cluster = round.fault().brokers() > 1 ? "several" : "one";
        for (String name : List.of("instance-a.log", "instance-b.log", "broker-1.log")) {
            List<String> lines = lines(folder.resolve(cluster).resolve(name));
            lines.subList(Math.max(0, lines.size() - 20), lines.size())
                    .forEach(line -> ends.append(line).append(System.lineSeparator()));
        }
        return ends.toString();
    }

    private static List<String> lines(Path log) {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            return List.of(e.toString());
        }
    }
}

package io.deskpulse.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A row of the README's second table of faults: what a test has seen, written when it has. */
final class ReadmeRow {

    private static final Path ROOT = Path.of(System.getProperty("deskpulse.root", "../.."));
    private static final Path WRITTEN = Path.of("target", "more-faults");

    private ReadmeRow() {}

    /** Writes the row into a file of the test's own, and holds the README's table against it. */
    static void seen(Class<?> by, String wrong, String follows) throws IOException {
        String row = "| " + wrong + " | " + follows + " | `" + by.getSimpleName() + "` |";
        Path file = Files.createDirectories(WRITTEN).resolve(by.getSimpleName() + "-" + wrong.hashCode() + ".md");
        Files.writeString(file, row + "\n");
        assertThat(table())
                .as("the README's table; the row is in %s", file.toAbsolutePath())
                .contains(row);
    }

    private static List<String> table() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("README.md"));
        return lines.subList(lines.indexOf("<!-- more faults -->") + 1, lines.indexOf("<!-- end of more faults -->"));
    }
}

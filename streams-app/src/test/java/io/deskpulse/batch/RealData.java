package io.deskpulse.batch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Public data sets to try things on. They are not part of the project: where their folder ({@code -Ddeskpulse.data}, by
 * default {@code shared/data} beside the project) is absent, tests that ask for them are skipped.
 */
public final class RealData {

    private RealData() {}

    /** A file of that folder. */
    public static Path file(String name) {
        Path file = folder().resolve(name);
        assumeTrue(Files.isRegularFile(file), "there is no " + file + ": nothing to compare with");
        return file;
    }

    private static Path folder() {
        Path root = Path.of(System.getProperty("deskpulse.root", ".."))
                .toAbsolutePath()
                .normalize();
        String told = System.getProperty("deskpulse.data", "");
        return told.isEmpty() ? root.resolveSibling("shared").resolve("data") : Path.of(told);
    }
}

package io.deskpulse.encoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stored state as the program writes it, kept as {@code src/test/resources/state/NAME-vVERSION.hex}: a layout that was
 * released must be read for ever, and must not change under its number.
 *
 * <p>A new layout takes the next version and is written by {@code ./mvnw -pl event-schemas,streams-app test
 * -Dtest='*StateTest' -Dsurefire.failIfNoSpecifiedTests=false -Ddeskpulse.state.write=true}; files of earlier versions
 * stay.
 */
public final class StateFixture {

    private static final Path FOLDER =
            Path.of(System.getProperty("deskpulse.root", ".."), "streams-app", "src", "test", "resources", "state");
    private static final int HEX_DIGITS_PER_LINE = 64;

    private final String name;

    /** The kept state of that name, one file for each layout. */
    public StateFixture(String name) {
        this.name = name;
    }

    /** Asserts that the example is still encoded as it was kept; writes it instead when told to. */
    public void assertKept(int version, byte[] encoded) throws IOException {
        Path file = FOLDER.resolve(name + "-v" + version + ".hex");
        if (Boolean.getBoolean("deskpulse.state.write")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, hex(encoded));
        }
        assumeTrue(Files.isDirectory(FOLDER), "no layout was released yet");
        assertThat(file).as("the kept bytes of this layout").exists();
        assertThat(hex(encoded))
                .as("bytes of layout %s; where a change is meant, raise the version and keep the old file", version)
                .isEqualTo(Files.readString(file));
    }

    /** What every released layout's file holds. */
    public List<byte[]> released() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "no layout was released yet");
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(name + "-v"))
                    .sorted()
                    .map(StateFixture::bytes)
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return HexFormat.of().parseHex(lines.collect(Collectors.joining()));
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).replaceAll("(.{1," + HEX_DIGITS_PER_LINE + "})", "$1\n");
    }
}

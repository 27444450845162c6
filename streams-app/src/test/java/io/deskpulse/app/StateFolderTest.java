package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder that the state is to lie in. */
class StateFolderTest {

    @TempDir
    private Path folder;

    private static StateFolder folder(String path) {
        return new StateFolder(Path.of(path));
    }

    @Test
    void shouldBeCreatedAndLeftEmpty() throws IOException {
        Path deep = folder.resolve("a/b");

        new StateFolder(deep).tryOut();

        assertThat(deep).isEmptyDirectory();
    }

    @Test
    void shouldBeRefusedWhereItCannotBeCreated() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new StateFolder(file.resolve("state")).tryOut())
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldBeRefusedWhereNothingFitsInAnyMore() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        assumeTrue(ended("mount", "-t", "tmpfs", "-o", "size=256k", "small", small.toString()) == 0, "may not mount");
        try {
            assertThatThrownBy(() -> new StateFolder(small).tryOut())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("space");
            assertThat(small).isEmptyDirectory();
        } finally {
            assertThat(ended("umount", small.toString())).isZero();
        }
    }

    private static int ended(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException e) {
            return -1; // a system without that command
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmpfs", "ramfs"})
    void shouldBeWarnedOfWhereItLiesInMemory(String fileSystem) {
        assertThat(folder("/var/lib/deskpulse").warning(fileSystem))
                .hasValueSatisfying(line -> assertThat(line).contains("lies in memory", "/var/lib/deskpulse"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/deskpulse", "/var/../tmp/x", "/tmp"})
    void shouldBeWarnedOfWhereItIsTemporary(String path) {
        assertThat(folder(path).warning("ext4"))
                .hasValueSatisfying(line -> assertThat(line).contains("is a temporary folder"));
    }

    @Test
    void shouldBeWarnedOfWhereItVanishesWithItsContainer() {
        assertThat(folder("/var/lib/deskpulse").warning("overlay"))
                .hasValueSatisfying(line -> assertThat(line).contains("vanishes with its container"));
    }

    @Test
    void shouldNotBeWarnedOfWhereItLasts() {
        assertThat(folder("/var/lib/deskpulse").warning("ext4")).isEmpty();
        assertThat(folder("/tmpfs/deskpulse").warning("xfs")).isEmpty();
    }
}

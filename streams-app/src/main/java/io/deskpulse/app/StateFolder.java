package io.deskpulse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where the local state lies. It can be lost, for Kafka has it too; but whoever loses it at every restart waits each time
 * until it is restored, and should know.
 */
record StateFolder(Path path) {

    private static final Set<String> IN_MEMORY = Set.of("tmpfs", "ramfs");
    private static final Set<String> OF_A_CONTAINER = Set.of("overlay", "aufs");

    /** Without room for this, no store can open: the least that an empty one writes, of some dozens. */
    private static final int LEAST_BYTES = 1 << 20;

    /**
     * Creates it where it is not there, and writes in it: a full disk still takes an empty file.
     *
     * @throws IOException if either cannot be done
     */
    void tryOut() throws IOException {
        Files.createDirectories(path);
        Path trial = Files.createTempFile(path, "start-up", ".check");
        try {
            Files.write(trial, new byte[LEAST_BYTES]);
        } finally {
            Files.delete(trial);
        }
    }

    /** Why what it holds may not outlast a restart; nothing where it does. */
    Optional<String> warning() throws IOException {
        return warning(Files.getFileStore(path).type());
    }

    Optional<String> warning(String fileSystem) {
        Path whole = path.toAbsolutePath().normalize();
        boolean temporary = Stream.of("/tmp", System.getProperty("java.io.tmpdir"))
                .anyMatch(folder -> whole.startsWith(Path.of(folder)));
        if (IN_MEMORY.contains(fileSystem)) {
            return Optional.of(told("lies in memory (" + fileSystem + ")"));
        }
        if (temporary) {
            return Optional.of(told("is a temporary folder"));
        }
        return OF_A_CONTAINER.contains(fileSystem)
                ? Optional.of(told("vanishes with its container (" + fileSystem + ")"))
                : Optional.empty();
    }

    private String told(String why) {
        return "state-dir " + path + " " + why + ": after a loss all state is restored from Kafka before figures are"
                + " complete; choose a folder that lasts";
    }
}

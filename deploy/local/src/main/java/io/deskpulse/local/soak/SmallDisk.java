package io.deskpulse.local.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A file system in memory for one folder, small enough to be filled; only the superuser may make one. */
final class SmallDisk implements AutoCloseable {

    private static final int SIZE_MIB = 96;
    private static final int CHUNK_BYTES = 4 << 10;
    private static final long LOOK_MS = 20;

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Whether this user on this system may; found out by trying. */
    static boolean isPossible() {
        try {
            Path trial = Files.createTempDirectory("deskpulse-disk-");
            try (SmallDisk disk = under(trial)) {
                return Files.isDirectory(disk.folder);
            } finally {
                SoakRun.delete(trial);
            }
        } catch (IOException refused) {
            return false;
        }
    }

    /** Puts one under a folder, with what is in the folder. */
    static SmallDisk under(Path folder) throws IOException {
        Path before = folder.resolveSibling(folder.getFileName() + "-before");
        Files.move(folder, before);
        Files.createDirectory(folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + SIZE_MIB + "m", "tmpfs", folder.toString());
        run("cp", "-a", before + "/.", folder.toString());
        SoakRun.delete(before);
        return new SmallDisk(folder);
    }

    private static void run(String... words) throws IOException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int status = process.onExit().join().exitValue();
        if (status != 0) {
            throw new IOException(String.join(" ", List.of(words)) + " ends with " + status);
        }
    }

    /** Leaves no room at all to a process, whatever it deletes meanwhile, until it ends or the time is over. */
    void keepFull(Child process, int seconds) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (process.isAlive() && System.nanoTime() < end) {
            fill();
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        }
    }

    private void fill() throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        try (OutputStream filler =
                Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (Files.getFileStore(folder).getUsableSpace() > 0) {
                filler.write(chunk);
            }
        } catch (IOException full) {
            if (Files.getFileStore(folder).getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    /** Makes room again. */
    void free() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    /** Takes it away with all that is on it. */
    @Override
    public void close() throws IOException {
        run("umount", folder.toString());
    }
}

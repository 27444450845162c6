package io.deskpulse.local.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** This program as a process of its own, so that it can be killed for real; ended with whoever started it. */
final class Child implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    /** Named and not referred to, for the program knows of this package and not the other way round. */
    private static final String PROGRAM = "io.deskpulse.local.LocalDeskPulse";

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /**
     * Starts a command of the program.
     *
     * @param said where it writes what it says; added to what is there
     */
    static Child start(Path said, List<String> words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PROGRAM));
        command.addAll(words);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
        return new Child(process);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as kill −9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, as SIGTERM does, and waits until it has. */
    void end() throws InterruptedException {
        process.destroy();
        awaitEnd();
    }

    /** Waits until it ends by itself, but not for longer; whether it did. */
    boolean awaitEnd(int seconds) throws InterruptedException {
        return process.waitFor(seconds, TimeUnit.SECONDS);
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("process " + process.pid() + " does not end");
        }
    }

    /** Stops it where it is, as a machine that hangs. */
    void freeze() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** Lets it go on. */
    void thaw() throws IOException, InterruptedException {
        signal("CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start();
        if (kill.waitFor() != 0) {
            throw new IOException("process " + process.pid() + " cannot be sent " + name);
        }
    }

    /** Its resident memory in MiB, 0 where this system does not tell. */
    long residentMiB() throws IOException {
        return memoryMiB("VmRSS:");
    }

    /** The most that was ever resident of it, in MiB, 0 where this system does not tell. */
    long mostResidentMiB() throws IOException {
        return memoryMiB("VmHWM:");
    }

    private long memoryMiB(String kind) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(kind))
                            .map(line -> line.replaceAll("\\D", ""))
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    / 1024;
        }
    }

    /** Ends it at once; nothing of it is left afterwards. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}

package io.deskpulse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A checkout with the real launcher, but a build and a Java that only note what is asked of them. */
final class LauncherCheckout {

    private static final long PATIENCE_SECONDS = 30;

    private final Path folder;
    private final Path root;

    /** How a launch ended. */
    record Ended(int status, List<String> out, List<String> err) {}

    /** A launch under way. */
    record Started(Process process, Path out, Path err) {

        Ended end() throws IOException, InterruptedException {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the launcher did not end");
            }
            return new Ended(process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
        }
    }

    LauncherCheckout(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        this.root = Files.createDirectories(this.folder.resolve("a check out"));
        Files.createDirectories(root.resolve("deploy/local/src/main"));
        Files.createDirectories(root.resolve("streams-app/src/main"));
        for (String pom : List.of("pom.xml", "streams-app/pom.xml", "deploy/local/pom.xml")) {
            Files.createFile(root.resolve(pom));
        }
        Path original = Path.of(System.getProperty("deskpulse.root"), "deploy", "deskpulse");
        executable(launcher(), Files.readString(original));
        buildEnds(0);
        java("openjdk version \"17.0.15\" 2025-04-15");
    }

    Path folder() {
        return folder;
    }

    Path launcher() {
        return root.resolve("deploy/deskpulse");
    }

    Path jar() {
        return root.resolve("deploy/local/target/deskpulse-local.jar");
    }

    void buildEnds(int status) throws IOException {
        executable(
                root.resolve("mvnw"),
                """
                #!/bin/sh
                echo built >> builds
                : > deploy/local/target/deskpulse-local.jar
                echo "[ERROR] what the compiler said"
                exit %d
                """
                        .formatted(status));
    }

    /** A Java that says this of its version, and otherwise prints where it is, what it is asked, and ends with 42. */
    void java(String version) throws IOException {
        Files.createDirectories(folder.resolve("jdk/bin"));
        executable(
                folder.resolve("jdk/bin/java"),
                """
                #!/bin/sh
                if [ "$1" = -version ]; then echo '%s' >&2; exit; fi
                pwd
                for argument in "$@"; do echo "<$argument>"; done
                exit 42
                """
                        .formatted(version));
    }

    private static void executable(Path file, String content) throws IOException {
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    long builds() throws IOException {
        Path builds = root.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /** As if somebody had changed a source in the time to come. */
    void change(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "changed");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    }

    Ended launch(String... args) throws IOException, InterruptedException {
        return start(launcher(), args).end();
    }

    Started start(Path script, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().put("DESKPULSE_JAVA_OPTS", "-Xmx1g -Dx=y");
        return new Started(builder.start(), out, err);
    }
}

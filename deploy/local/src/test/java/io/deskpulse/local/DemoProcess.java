package io.deskpulse.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demo as a newcomer starts it, a process of its own, for tests that look at it from outside. */
public final class DemoProcess implements AutoCloseable {

    /** How long anything of it may take on a busy machine. */
    public static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Pattern ADDRESS = Pattern.compile("running: (http://\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path temporary;
    private final Path said;
    private final Process process;

    private DemoProcess(Path temporary, Path said, Process process) {
        this.temporary = temporary;
        this.said = said;
        this.process = process;
    }

    /** Starts it on a free port, with a folder for all it writes. */
    public static DemoProcess start(Path folder) throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command(temporary))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return new DemoProcess(temporary, said, process);
    }

    private static List<String> command(Path temporary) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                LocalDeskPulse.class.getName(),
                "demo",
                "--port",
                "0");
    }

    /** Waits until it is ready for questions. */
    public void awaitReady() {
        await().atMost(PATIENCE)
                .until(() -> ADDRESS.matcher(Files.readString(said)).find());
        await().atMost(PATIENCE).until(() -> answer("health/ready").statusCode() == 200);
    }

    /** Waits until what stands under a path has some words in it. */
    public void awaitWords(String path, String words) {
        await().atMost(PATIENCE).until(() -> body(path).contains(words));
    }

    /** What stands under a path. */
    public String body(String path) throws IOException, InterruptedException {
        return answer(path).body();
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        URI uri = URI.create(address() + path);
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Where it answers, as it has said itself. */
    public String address() throws IOException {
        Matcher address = ADDRESS.matcher(Files.readString(said));
        if (!address.find()) {
            throw new AssertionError("the demo has not said its address");
        }
        return address.group(1);
    }

    /** Asks it to end, as Ctrl-C does, and tells whether it did. */
    public boolean end() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    String said() throws IOException {
        return Files.readString(said);
    }

    /** What the demo made for itself and has not removed; the virtual machine has its own. */
    List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.filter(file -> file.getFileName().toString().startsWith("deskpulse"))
                    .toList();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

package io.deskpulse.local;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as a newcomer starts it: a process of its own, ended by a signal. */
class DemoProcessTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern ADDRESS = Pattern.compile("running: (http://\\S+)");
    private static final Pattern RECEIVED =
            Pattern.compile("deskpulse_pipeline_events_total\\{[^}]*chat-messages[^}]*} (\\S+)");

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Process demo;
    private Path said;

    @BeforeEach
    void start() throws IOException {
        said = folder.resolve("said.txt");
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        demo = new ProcessBuilder(List.of(
                        java,
                        "-Xmx1g",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalDeskPulse.class.getName(),
                        "demo",
                        "--port",
                        "0"))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    @AfterEach
    void end() {
        demo.destroyForcibly();
    }

    @Test
    void shouldShowItsAddressMoveItsFiguresAndEndWithoutATrace() throws Exception {
        await().atMost(PATIENCE)
                .until(() -> ADDRESS.matcher(Files.readString(said)).find());
        String address = address();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(get(address + "health/ready")).isEqualTo(200));
        await().atMost(PATIENCE).until(() -> received(address) > 0);
        double before = received(address);
        await().atMost(PATIENCE).until(() -> received(address) > before);
        await().atMost(PATIENCE).until(() -> body(address + "metrics").contains("deskpulse_shop_"));
        await().atMost(PATIENCE).until(() -> body(address + "api/v1/report").contains("\"inquiryBuyers\""));

        demo.destroy();
        assertThat(demo.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(said)).doesNotContain("did not end in good order");
        assertThat(leftBehind()).isEmpty();
    }

    /** What the demo made for itself; the virtual machine has its own. */
    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("deskpulse"))
                    .toList();
        }
    }

    private String address() throws IOException {
        Matcher address = ADDRESS.matcher(Files.readString(said));
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private double received(String address) throws IOException, InterruptedException {
        Matcher count = RECEIVED.matcher(body(address + "metrics"));
        return count.find() ? Double.parseDouble(count.group(1)) : 0;
    }

    private int get(String url) throws IOException, InterruptedException {
        return answer(url).statusCode();
    }

    private String body(String url) throws IOException, InterruptedException {
        return answer(url).body();
    }

    private HttpResponse<String> answer(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}

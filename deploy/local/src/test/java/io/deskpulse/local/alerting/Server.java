package io.deskpulse.local.alerting;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.local.broker.FreePorts;
import io.deskpulse.local.monitoring.Tool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;

/** A real server as a process of its own on the loopback interface, ended by its id. */
public final class Server implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration ANSWERING = Duration.ofSeconds(20);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Path log;
    private final Process process;

    private Server(String address, Path log, Process process) {
        this.address = address;
        this.log = log;
        this.process = process;
    }

    /** An address on the loopback interface that nobody uses at this moment. */
    public static String freeAddress() {
        return "127.0.0.1:" + FreePorts.one();
    }

    /** Starts it in its folder. */
    public static Server start(Tool tool, Path folder, String address, String... arguments) throws IOException {
        Path log = folder.resolve(tool.program() + ".log");
        List<String> command = new ArrayList<>(List.of(tool.program(), "--web.listen-address=" + address));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Server(address, log, process);
    }

    public void awaitReady() {
        Awaitility.await(log.getFileName() + " tells that it is ready")
                .atMost(Desk.PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> {
                    assertThat(process.isAlive()).as(log()).isTrue();
                    return answer("/-/ready").statusCode() == OK;
                });
    }

    /** What a path answers, as JSON. */
    public JsonNode get(String path) {
        try {
            HttpResponse<String> answer = answer(path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(OK);
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(log(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address + path))
                .timeout(ANSWERING)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** All it has said. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, SECONDS).join();
        process.destroyForcibly().onExit().join();
    }
}

package io.deskpulse.local.soak;

import io.deskpulse.local.broker.FreePorts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One instance of the application: a process, its state and its address, which outlive the process. */
final class Instance implements AutoCloseable {

    private static final Duration ANSWERING = Duration.ofSeconds(10);
    private static final int OK = 200;

    private final String name;
    private final Path folder;
    private final String brokers;
    private final int copies;
    private final int port = FreePorts.one();
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Child child;
    private @Nullable SmallDisk disk;

    /** @param copies how many brokers hold everything */
    Instance(String name, Path folder, String brokers, int copies) {
        this.name = name;
        this.folder = folder;
        this.brokers = brokers;
        this.copies = copies;
    }

    /** Where it answers, as {@code host:port}. */
    String address() {
        return "127.0.0.1:" + port;
    }

    /** The folder of its state. */
    Path state() {
        return folder.resolve("state-" + name);
    }

    void start() throws IOException {
        child = Child.start(folder.resolve("instance-" + name + ".log"), words());
    }

    private List<String> words() {
        return List.of(
                "run",
                "--bootstrap-servers=" + brokers,
                "--application-id=" + SoakCluster.NAME,
                "--partitions=" + SoakCluster.PARTITIONS,
                "--replication-factor=" + copies,
                "--state-dir=" + state(),
                "--session-timeout=6 s",
                "--standbys=1",
                "--http-port=" + port);
    }

    Child process() {
        if (child == null) {
            throw new IllegalStateException("instance " + name + " was never started");
        }
        return child;
    }

    boolean isReady() throws InterruptedException {
        return answer("health/ready").isPresent();
    }

    /** The body of a path's answer; nothing while it cannot answer. */
    Optional<String> answer(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + address() + "/" + path))
                .timeout(ANSWERING)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == OK ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // dead, frozen or not yet there; whoever waits asks again
        }
    }

    /** The small disk that its state is on from now on; to be asked for while it is not running. */
    SmallDisk disk() throws IOException {
        SmallDisk small = disk == null ? SmallDisk.under(state()) : disk;
        disk = small;
        return small;
    }

    @Override
    public void close() throws IOException {
        if (child != null) {
            child.close();
        }
        if (disk != null) {
            disk.close();
        }
    }
}

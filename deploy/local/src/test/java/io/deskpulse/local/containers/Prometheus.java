package io.deskpulse.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.local.alerting.Server;
import io.deskpulse.local.monitoring.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** A Prometheus on loopback that scrapes one address, whoever runs it. */
record Prometheus(String address, Runnable end) implements AutoCloseable {

    private static final String CONFIGURATION =
            """
            global: {scrape_interval: 1s, scrape_timeout: 1s}
            scrape_configs:
              - job_name: deskpulse
                static_configs:
                  - targets: ["%s"]
            """;

    /** Debian's package; skips the test where it is missing, unless CI says that it may not be. */
    static Prometheus installed(Path folder, String scraped) throws IOException {
        Tool.PROMETHEUS.require();
        String address = Server.freeAddress();
        configuration(folder, scraped);
        Server server = Server.start(
                Tool.PROMETHEUS, folder, address, "--config.file=prometheus.yml", "--storage.tsdb.path=data");
        return new Prometheus(address, server::close);
    }

    /** The image of the compose file; skips the test where it cannot be run. */
    static Prometheus contained(Path folder, String scraped) throws IOException {
        String image = ComposeFile.read().service("prometheus").image();
        Engine.require(image);
        String address = Server.freeAddress();
        GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(image));
        // The application that it scrapes listens on this machine's loopback interface.
        container.withNetworkMode("host");
        container.withCopyFileToContainer(
                MountableFile.forHostPath(configuration(folder, scraped), 0644), "/etc/deskpulse/prometheus.yml");
        container.setCommandParts(new String[] {
            "--config.file=/etc/deskpulse/prometheus.yml",
            "--storage.tsdb.path=/prometheus",
            "--web.listen-address=" + address
        });
        container.start();
        return new Prometheus(address, container::stop);
    }

    private static Path configuration(Path folder, String scraped) throws IOException {
        return Files.writeString(folder.resolve("prometheus.yml"), CONFIGURATION.formatted(scraped));
    }

    /** The only value of an expression as it is written; empty where there is none, or where it does not answer yet. */
    String value(String expression) throws InterruptedException {
        String query = URLEncoder.encode(expression, StandardCharsets.UTF_8);
        URI uri = URI.create("http://" + address + "/api/v1/query?query=" + query);
        try {
            String answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
            JsonNode result = new ObjectMapper().readTree(answer).at("/data/result");
            assertThat(result.size()).as(answer).isLessThanOrEqualTo(1);
            return result.at("/0/value/1").asText();
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        end.run();
    }
}

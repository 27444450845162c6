package io.deskpulse.local.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.app.Application;
import io.deskpulse.config.AppConfig;
import io.deskpulse.local.CommandLines;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.LedgerTotals;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of an event through a Kafka and the application to a Prometheus, written once for whoever runs the two. */
abstract class WholePath {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** Longer than any session or turn can last. */
    private static final Duration LONG_AFTER = Duration.ofDays(3650);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-10T13:00:00Z"));

    @TempDir
    private Path folder;

    abstract Kafka kafka() throws Exception;

    abstract Prometheus prometheus(Path folder, String scraped) throws Exception;

    @Test
    void shouldCountEveryEventAndReportWhatThePureRunnerDoes() throws Exception {
        Path events = folder.resolve("events.jsonl");
        Path expected = folder.resolve("expected.json");
        run("simulate", "--out", events, "--minutes", 20, "--rate", 5, "--disorder", 20, "--duplicates", 0.1);
        run("report", events, "--out", expected);
        long published = Files.readAllLines(events).size();

        try (Kafka kafka = kafka()) {
            run("topics", "--bootstrap-servers", kafka.brokers(), "--partitions", 2);
            run("replay", events, "--bootstrap-servers", kafka.brokers(), "--partitions", 2);
            try (Application application = application(kafka);
                    Prometheus prometheus =
                            prometheus(folder, URI.create(application.url()).getAuthority())) {
                await(application, totals -> totals.receivedInAll() == published && totals.allFactsArrived());
                now.updateAndGet(before -> before.plus(LONG_AFTER));
                await(application, totals -> totals.openJourneys() == 0 && totals.allFactsArrived());

                assertThat(report(application)).isEqualTo(Files.readString(expected));
                Awaitility.await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                                prometheus.value("sum(deskpulse_pipeline_events_total)"))
                        .isEqualTo(Long.toString(published)));
            }
        }
    }

    private Application application(Kafka kafka) throws Exception {
        AppConfig config = AppConfig.of(Map.of(
                "bootstrap-servers",
                kafka.brokers(),
                "partitions",
                "2",
                "http-port",
                "0",
                "state-dir",
                folder.resolve("state").toString()));
        return Application.start(config, PolicyBook.GENERIC, now::get);
    }

    private static void await(Application application, Predicate<LedgerTotals> condition) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> condition.test(application.pipeline().totals()));
    }

    private static String report(Application application) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(application.url()).resolve("/api/v1/report"))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private static void run(Object... words) {
        CommandLines.Outcome outcome = CommandLines.run(words);
        assertThat(outcome.status()).as(outcome.err()).isZero();
    }
}

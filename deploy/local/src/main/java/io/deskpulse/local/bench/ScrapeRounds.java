package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import io.deskpulse.config.AppConfig;
import io.deskpulse.local.demo.DemoClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Pages of some 10,000 and 100,000 series: how long a scrape takes, and what part of the processors it takes. */
final class ScrapeRounds {

    /** How often the shipped configuration of Prometheus scrapes. */
    private static final double INTERVAL_SECONDS = 5;

    /** So that no page is one that was made for the scrape before. */
    private static final long PAUSE_MS = 1_500;

    /** About as many series as an agent with a window of every kind has. */
    private static final int SERIES_OF_AN_AGENT = 120;

    private final Lab lab;
    private final HttpClient client = HttpClient.newHttpClient();

    ScrapeRounds(Lab lab) {
        this.lab = lab;
    }

    void measure(Findings findings) throws IOException, CommandException, InterruptedException {
        measure(findings, 10_000, Quantity.SERIES_10K, Quantity.SCRAPE_10K, Quantity.SHARE_10K);
        measure(findings, 100_000, Quantity.SERIES_100K, Quantity.SCRAPE_100K, Quantity.SHARE_100K);
    }

    private void measure(Findings findings, int series, Quantity shown, Quantity duration, Quantity share)
            throws IOException, CommandException, InterruptedException {
        int agents = series / SERIES_OF_AN_AGENT;
        Workload work = lab.workload(shapeWith(agents), lab.plan().events());
        Map<String, String> settings = lab.freshSettings();
        settings.put("agent-series", Integer.toString(agents));
        AppConfig config = lab.install(settings);
        lab.fill(config, work);
        try (Instances instances = new Instances(new DemoClock(lab.terminal().clock()))) {
            instances.start(List.of(config));
            instances.awaitEvents(work.events());
            for (int round = 0; round <= lab.plan().rounds(); round++) {
                TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
                Findings into = round == 0 ? new Findings() : findings;
                scrape(instances.url(), into, shown, duration, share);
            }
        }
    }

    private TrafficShape shapeWith(int agents) {
        TrafficShape shape = lab.plan().traffic();
        return new TrafficShape(Math.min(shape.shops(), agents), agents, shape.perSecond(), shape.seed());
    }

    private void scrape(String url, Findings into, Quantity shown, Quantity duration, Quantity share)
            throws IOException, CommandException, InterruptedException {
        HttpRequest page = HttpRequest.newBuilder(URI.create(url + "metrics")).build();
        Stopwatch watch = Stopwatch.started();
        HttpResponse<String> answer = client.send(page, BodyHandlers.ofString());
        Stopwatch.Lap lap = watch.read();
        if (answer.statusCode() != 200) {
            throw new CommandException("the metrics were answered with " + answer.statusCode());
        }
        into.add(shown, (double)
                answer.body().lines().filter(line -> !line.startsWith("#")).count());
        into.add(duration, lap.seconds());
        into.add(
                share,
                100 * lap.cpuSeconds() / INTERVAL_SECONDS / Runtime.getRuntime().availableProcessors());
    }
}

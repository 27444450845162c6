package io.deskpulse.local.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.deskpulse.app.Terminal;
import io.deskpulse.local.demo.Demo;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.PolicyFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The demo in this process. Few people, so that each of them has done everything soon, and alert levels so low that there is
 * always somebody overdue.
 */
final class RunningDemo implements AutoCloseable {

    /** Far more than anything here takes, on a machine that has other things to do. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Pattern ADDRESS = Pattern.compile("running: (http://\\S+)");
    private static final LocalTime BOTH_SHIFTS = LocalTime.of(16, 15);
    private static final Duration ALREADY_AT_WORK = Duration.ofMinutes(15);
    private static final String POLICIES =
            """
            {"default": {"pack": "generic", "alertLevels": {"warn": "1 s", "alert": "2 s", "breach": "3 s"}}}
            """;

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Clock clock = Clock.systemUTC();
    private final RatedDay day;
    private final Future<?> run;

    private RunningDemo(PolicyBook policies) {
        Instant now = clock.instant();
        day = new RatedDay(new SimulationSettings(2, 12, 15, false, 11, now.minus(ALREADY_AT_WORK), whereAllWork(now)));
        Demo demo = new Demo(Terminal.of(said, said, false, clock), policies, 2, 0);
        run = thread.submit((Callable<Boolean>) () -> {
            demo.run(day);
            return true;
        });
    }

    /** Whenever this runs, the simulated people live where it is the hour in which day and evening shift are both there. */
    private static ZoneOffset whereAllWork(Instant now) {
        int utc = LocalTime.ofInstant(now, ZoneOffset.UTC).toSecondOfDay();
        return ZoneOffset.ofTotalSeconds(BOTH_SHIFTS.toSecondOfDay() - utc);
    }

    /** Starts it, with a folder for its policies, and waits until it answers. */
    static RunningDemo start(Path folder) throws IOException, PolicyException {
        Path policies = Files.writeString(folder.resolve("policies.json"), POLICIES);
        RunningDemo demo = new RunningDemo(PolicyFile.read(policies));
        await("the demo says where it answers").atMost(PATIENCE).until(demo::isUp);
        return demo;
    }

    private boolean isUp() {
        assertThat(run).as(text()).isNotDone();
        return ADDRESS.matcher(text()).find();
    }

    /** Where it answers. */
    URI address() {
        Matcher address = ADDRESS.matcher(text());
        assertThat(address.find()).as(text()).isTrue();
        return URI.create(address.group(1));
    }

    /** What there is to scrape. */
    String metrics() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address().resolve("metrics")).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        day.end();
        thread.shutdown();
        await("the demo has ended").atMost(PATIENCE).until(thread::isTerminated);
    }
}

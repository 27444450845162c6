package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.Event;
import io.deskpulse.intake.webhook.OwnEvents;
import io.deskpulse.intake.webhook.Passage;
import io.deskpulse.intake.webhook.Passage.Outcome;
import io.deskpulse.intake.webhook.Posted;
import io.deskpulse.intake.webhook.Reading;
import io.deskpulse.intake.webhook.Refusal;
import io.deskpulse.intake.webhook.RefusedException;
import io.deskpulse.intake.webhook.Source;
import io.deskpulse.metrics.BridgePage;
import io.deskpulse.web.BridgeService;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.Page;
import io.deskpulse.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bridge at work: what is posted is read, sent, and answered when the brokers have answered. */
public final class Bridge implements BridgeService, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bridge.class);
    private static final String NOBODY = "unknown";

    private final Map<String, Source> sources = new HashMap<>();
    private final Passage passage = new Passage();
    private final BridgePage page = new BridgePage(passage);
    private final AcknowledgedPublisher publisher;
    private @Nullable WebServer server;

    private Bridge(AppConfig config, List<Source> sources) {
        sources.forEach(source -> this.sources.put(source.name(), source));
        this.sources.put(OwnEvents.NAME, new OwnEvents());
        this.publisher = new AcknowledgedPublisher(config);
    }

    /**
     * Starts to listen.
     *
     * @throws BindException if it cannot listen there
     */
    public static Bridge start(AppConfig config, List<Source> sources, Entrance entrance) throws BindException {
        Bridge bridge = new Bridge(config, sources);
        boolean listening = false;
        try {
            bridge.server = WebServer.start(entrance, bridge);
            listening = true;
            return bridge;
        } finally {
            if (!listening) {
                bridge.close();
            }
        }
    }

    /** Where it listens. */
    public String url() {
        return server == null ? "" : server.url();
    }

    @Override
    public CompletableFuture<Receipt> take(String name, byte[] body, Function<String, @Nullable String> headers) {
        Source source = sources.get(name);
        if (source == null) {
            return done(refused(NOBODY, Refusal.UNKNOWN_SOURCE, "there is no source of that name"));
        }
        try {
            return pass(source.name(), source.read(new Posted(body, headers)));
        } catch (RefusedException e) {
            return done(refused(source.name(), e.refusal(), String.valueOf(e.getMessage())));
        }
    }

    private CompletableFuture<Receipt> pass(String source, Reading reading) {
        reading.ignored().forEach(why -> passage.add(Outcome.IGNORED, source, why));
        if (reading.events().isEmpty()) {
            return done(new Receipt(200, "ignored: " + String.join(", ", reading.ignored())));
        }
        return publisher.publish(reading.events()).handle((acknowledged, failure) -> {
            count(failure == null ? Outcome.ACCEPTED : Outcome.UNACKNOWLEDGED, source, reading.events());
            return receipt(reading.events().size(), failure);
        });
    }

    private void count(Outcome outcome, String source, List<Event> events) {
        events.forEach(event -> passage.add(outcome, source, event.topic().topicName()));
    }

    private static Receipt receipt(int events, @Nullable Throwable failure) {
        if (failure == null) {
            return new Receipt(200, events == 1 ? "1 event" : events + " events");
        }
        LOG.warn("Kafka did not acknowledge {} events: {}", events, failure.getMessage());
        return new Receipt(503, "Kafka has not acknowledged it; send it again");
    }

    private Receipt refused(String source, Refusal refusal, String line) {
        passage.add(Outcome.REFUSED, source, refusal.label());
        return new Receipt(status(refusal), line);
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_SOURCE -> 404;
            case SIGNATURE, STALE -> 401;
            case TOO_LARGE -> 413;
            case BODY -> 400;
            case EVENT -> 422;
        };
    }

    private static CompletableFuture<Receipt> done(Receipt receipt) {
        return CompletableFuture.completedFuture(receipt);
    }

    @Override
    public Receipt tooLarge(String name) {
        String source = sources.containsKey(name) ? name : NOBODY;
        return refused(source, Refusal.TOO_LARGE, "the body is larger than 1 MiB");
    }

    @Override
    public Page metrics(@Nullable String accept) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        return new Page(page.write(accept, body), body);
    }

    /** Answers what is under way, then ends. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        publisher.close();
    }
}

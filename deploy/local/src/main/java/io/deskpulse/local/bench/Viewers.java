package io.deskpulse.local.bench;

import io.deskpulse.app.CommandException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;

/** Open boards: each takes the events of the whole desk, as a browser does, and does nothing with them. */
final class Viewers implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<CompletableFuture<HttpResponse<Void>>> open = new ArrayList<>();
    private final LongAdder bytes = new LongAdder();
    private final CountDownLatch welcomed;

    private Viewers(int number) {
        this.welcomed = new CountDownLatch(number);
    }

    /**
     * Opens that many, and returns when each of them is shown something.
     *
     * @param url of the application, with a slash at the end
     */
    static Viewers open(int number, String url) throws CommandException, InterruptedException {
        Viewers viewers = new Viewers(number);
        HttpRequest events = HttpRequest.newBuilder(URI.create(url + "api/v1/events"))
                .header("Accept-Encoding", "gzip")
                .build();
        for (int i = 0; i < number; i++) {
            viewers.look(events);
        }
        if (!viewers.welcomed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            viewers.close();
            throw new CommandException("the boards were shown nothing within " + PATIENCE_SECONDS + " s");
        }
        return viewers;
    }

    private void look(HttpRequest events) {
        AtomicBoolean seen = new AtomicBoolean();
        open.add(client.sendAsync(events, BodyHandlers.ofByteArrayConsumer(part -> take(part, seen))));
    }

    private void take(Optional<byte[]> part, AtomicBoolean seen) {
        part.ifPresent(received -> bytes.add(received.length));
        if (part.isPresent() && !seen.getAndSet(true)) {
            welcomed.countDown();
        }
    }

    /** What all of them have been sent so far. */
    long bytes() {
        return bytes.sum();
    }

    @Override
    public void close() {
        open.forEach(response -> response.cancel(true));
    }
}

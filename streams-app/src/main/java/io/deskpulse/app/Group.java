package io.deskpulse.app;

import io.deskpulse.access.Access;
import io.deskpulse.board.GroupDocument;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The other instances that share the work: each keeps other shops, so whoever is asked asks them too. One that does not
 * answer in time is named, never left out in silence.
 */
final class Group {

    private static final Duration CONNECTING = Duration.ofMillis(500);
    private static final int OK = 200;

    private final Supplier<List<String>> others;
    private final Access access;
    private final HttpClient client;

    /**
     * A group of instances that guard themselves alike.
     *
     * @param others where they can be asked, as {@code host:port}; none where this is the only one
     */
    Group(Supplier<List<String>> others, Access access) {
        this.others = others;
        this.access = access;
        this.client = Asking.client(CONNECTING, access.trust());
    }

    /**
     * What came back.
     *
     * @param bodies of those who answered, by who they are
     * @param missing the others
     */
    record Answers(Map<String, byte[]> bodies, List<String> missing) {}

    /** Asks all of them at once; waits no longer than the patience, whatever they do. */
    Answers ask(String path, Duration patience) {
        Map<String, CompletableFuture<Optional<byte[]>>> asked = new LinkedHashMap<>();
        others.get().forEach(instance -> asked.put(instance, ask(instance, path, patience)));
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        asked.forEach((instance, answer) ->
                answer.join().ifPresentOrElse(body -> bodies.put(instance, body), () -> missing.add(instance)));
        return new Answers(bodies, missing);
    }

    private CompletableFuture<Optional<byte[]>> ask(String instance, String path, Duration patience) {
        URI uri = URI.create(access.scheme() + "://" + instance + path);
        HttpRequest request = Asking.request(uri, access.token(), patience);
        // The client's own patience ends with the headers; what comes after them may take for ever.
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .handle((response, failure) -> failure == null ? body(response) : Optional.empty());
    }

    private static Optional<byte[]> body(HttpResponse<byte[]> response) {
        return response.statusCode() == OK ? Optional.of(response.body()) : Optional.empty();
    }

    /** A document of this instance joined with those of the others. */
    <D extends GroupDocument<D>> D join(D own, String path, Duration patience, GroupDocument.Reading<D> reading) {
        Answers answers = ask(path, patience);
        D all = own;
        List<String> missing = new ArrayList<>(answers.missing());
        for (Map.Entry<String, byte[]> answer : answers.bodies().entrySet()) {
            try {
                all = all.and(reading.read(answer.getValue()));
            } catch (IOException e) {
                missing.add(answer.getKey()); // another program, or another edition of this one
            }
        }
        return all.without(missing);
    }
}

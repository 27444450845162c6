package io.deskpulse.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The paths of {@code notify}. Alertmanager is answered when its alerts stand in the groups: until then they are in memory
 * only, and Alertmanager, which repeats what is not answered with success, is where they are safe.
 */
final class NotifyRoutes {

    /** A group of some ten thousand alerts. */
    static final long MOST_BYTES = 16L * 1024 * 1024;

    /** Longer than the usual pause between two digests, shorter than Alertmanager's patience with a group. */
    static final Duration HELD = Duration.ofSeconds(30);

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String AGAIN_SECONDS = "5";

    private final NotifyService notify;
    private final Duration held;

    NotifyRoutes(NotifyService notify) {
        this(notify, HELD);
    }

    NotifyRoutes(NotifyService notify, Duration held) {
        this.notify = notify;
        this.held = held;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/alertmanager", this::takeOver);
        routes.get("/health/live", this::health);
        routes.get("/metrics", this::metrics);
        routes.exception(QueryException.class, NotifyRoutes::refuse);
    }

    private void takeOver(Context context) throws QueryException {
        CompletableFuture<Boolean> told = notify.takeOver(context.bodyAsBytes())
                .copy()
                .completeOnTimeout(false, held.toMillis(), TimeUnit.MILLISECONDS);
        HeldRequest.answer(context, told, done -> answer(context, done));
    }

    private static void answer(Context context, boolean told) {
        if (told) {
            context.contentType(TEXT).result("told\n");
        } else {
            context.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header("Retry-After", AGAIN_SECONDS)
                    .contentType(JsonError.CONTENT_TYPE)
                    .result(JsonError.of("not told yet; send it again"));
        }
    }

    private static void refuse(QueryException e, Context context) {
        context.status(e.status())
                .contentType(JsonError.CONTENT_TYPE)
                .result(JsonError.of(String.valueOf(e.getMessage())));
    }

    private void health(Context context) {
        Health health = notify.health();
        context.status(health.isAlive() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .contentType(TEXT)
                .result(health.name().toLowerCase(Locale.ROOT) + "\n");
    }

    private void metrics(Context context) throws IOException {
        Page page = notify.metrics(context.header("Accept"));
        context.contentType(page.contentType()).result(page.body().toByteArray());
    }
}

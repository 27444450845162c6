package io.deskpulse.web;

import io.javalin.http.Context;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A request whose answer is not known yet. When it is, the connection may have ended, because the client went or this server
 * is being closed; the server then uses request and response again, so nothing of them may be touched.
 */
final class HeldRequest implements AsyncListener {

    private static final Logger LOG = LoggerFactory.getLogger(HeldRequest.class);

    private final String path;

    /** For the framework, which writes the answer as soon as this is done. */
    private final CompletableFuture<@Nullable Void> answered = new CompletableFuture<>();

    private boolean over;

    private HeldRequest(String path) {
        this.path = path;
    }

    /**
     * Answers when there is something to answer, if anybody is there to hear it.
     *
     * @param write puts it into the request's context
     */
    static <T> void answer(Context context, CompletableFuture<T> answer, Consumer<T> write) {
        HeldRequest held = new HeldRequest(context.endpoint().path);
        AsyncContext async = context.req().startAsync();
        async.setTimeout(0); // whoever promises an answer sees to it that it comes
        async.addListener(held);
        context.future(() -> held.answered);
        var unused = answer.whenComplete((known, failure) -> held.answer(answer, write));
    }

    /** While this runs, the server cannot take request and response away: it tells of that first, and then has to wait. */
    private synchronized <T> void answer(CompletableFuture<T> known, Consumer<T> write) {
        if (!over) {
            over = true;
            var unused = known.thenAccept(write).whenComplete(this::finish);
        }
    }

    private void finish(@Nullable Void nothing, @Nullable Throwable failure) {
        if (failure == null) {
            answered.complete(null);
        } else {
            answered.completeExceptionally(failure);
        }
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    private synchronized void end() {
        if (!over) {
            over = true;
            LOG.info("A post to {} was not answered: its connection ended before", path);
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        // There is none.
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // It has been started.
    }
}

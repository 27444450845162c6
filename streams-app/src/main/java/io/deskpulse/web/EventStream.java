package io.deskpulse.web;

import io.deskpulse.board.Outlet;
import io.javalin.http.Context;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one viewer, which does not end. It is written whenever the connection takes more, so that no thread waits
 * for a slow one; what he does not take in time is dropped.
 */
final class EventStream implements Outlet, WriteListener {

    /** What may wait to be sent: a few seconds' events. */
    private static final int MOST_EVENTS = 16;

    /** For the browser: how soon to come again after the end, in milliseconds. */
    private static final byte[] RETRY = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);

    private final ServletOutputStream out;
    private final CompletableFuture<@Nullable Void> ended = new CompletableFuture<>();
    private final Deque<byte[]> events = new ArrayDeque<>();
    private boolean unflushed;

    /** Whether the connection has promised to call when it takes more. */
    private boolean called = true;

    private EventStream(ServletOutputStream out) {
        this.out = out;
        events.add(RETRY);
    }

    /** Lets a viewer look, and returns what ends it. */
    @FunctionalInterface
    interface Watch {
        Closeable begin(Outlet outlet) throws NotReadyException;
    }

    /** Begins to answer a request with events. */
    static void open(Context context, Watch watch) throws IOException, NotReadyException {
        ServletOutputStream out = context.res().getOutputStream();
        EventStream stream = new EventStream(out);
        Closeable looking = watch.begin(stream);
        context.contentType("text/event-stream;charset=utf-8");
        context.header("X-Accel-Buffering", "no");
        AsyncContext async = context.req().startAsync();
        async.setTimeout(0);
        context.future(() -> stream.ended.whenComplete((done, failed) -> close(looking)));
        out.setWriteListener(stream);
    }

    private static void close(Closeable looking) {
        try {
            looking.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized boolean offer(byte[] event) {
        if (ended.isDone()) {
            return true;
        }
        if (events.size() >= MOST_EVENTS) {
            events.clear();
            return false;
        }
        events.add(event);
        if (!called) {
            write();
        }
        return true;
    }

    @Override
    public synchronized boolean isDrained() {
        return events.isEmpty() && !unflushed;
    }

    @Override
    public synchronized void onWritePossible() {
        called = false;
        write();
    }

    private void write() {
        try {
            while (!called && (unflushed || !events.isEmpty())) {
                if (!out.isReady()) {
                    called = true;
                } else if (events.isEmpty()) {
                    out.flush();
                    unflushed = false;
                } else {
                    out.write(events.remove());
                    unflushed = true;
                }
            }
        } catch (IOException e) {
            onError(e);
        }
    }

    /** He went away, or takes nothing any more. */
    @Override
    public synchronized void onError(Throwable failure) {
        end();
    }

    @Override
    public synchronized void close() {
        end();
    }

    private void end() {
        called = true;
        events.clear();
        ended.complete(null);
    }
}

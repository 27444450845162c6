package io.deskpulse.web;

import io.deskpulse.board.GzipPiece;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer to one viewer, which does not end. It is written whenever the connection takes more, so that no thread waits
 * for a slow one; what he does not take in time is dropped.
 */
final class EventStream implements Outlet, WriteListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    /** What may wait to be sent: a few seconds' events. */
    private static final int MOST_EVENTS = 16;

    /** For the browser: how soon to come again after the end, in milliseconds. */
    private static final byte[] RETRY = "retry: 2000\n\n".getBytes(StandardCharsets.UTF_8);

    private final ServletOutputStream out;
    private final boolean gzip;

    /** Ended by us, while the server still has the request. */
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();

    /** Ended by whomever. */
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

    private final Deque<byte[]> events = new ArrayDeque<>();
    private boolean unflushed;
    private @Nullable AsyncContext answer;

    /** Whether the connection has promised to call when it takes more. */
    private boolean called = true;

    private EventStream(ServletOutputStream out, boolean gzip) {
        this.out = out;
        this.gzip = gzip;
        if (gzip) {
            events.add(GzipPiece.header());
        }
        events.add(gzip ? GzipPiece.of(RETRY) : RETRY);
    }

    /** Lets a viewer look, and returns what ends it. */
    @FunctionalInterface
    interface Watch {
        Closeable begin(Outlet outlet) throws NotReadyException;
    }

    /** Begins to answer a request with events. */
    static void open(Context context, Watch watch) throws IOException, NotReadyException {
        ServletOutputStream out = context.res().getOutputStream();
        boolean gzip = takesGzip(context);
        EventStream stream = new EventStream(out, gzip);
        Closeable looking = watch.begin(stream);
        var unused = stream.over.thenRun(() -> close(looking)); // cannot fail
        context.contentType("text/event-stream;charset=utf-8");
        context.header("X-Accel-Buffering", "no");
        context.header("Vary", "Accept-Encoding");
        if (gzip) {
            context.header("Content-Encoding", "gzip");
        }
        stream.begin(context.req().startAsync());
        context.future(() -> stream.closed);
        out.setWriteListener(stream);
    }

    /** Whether the client says so; whoever gives it a weight, be it none, gets text, which everybody can read. */
    private static boolean takesGzip(Context context) {
        String taken = context.header("Accept-Encoding");
        return taken != null
                && Stream.of(taken.split(",", -1)).map(String::strip).anyMatch("gzip"::equalsIgnoreCase);
    }

    private synchronized void begin(AsyncContext begun) {
        begun.setTimeout(0);
        answer = begun;
    }

    private static void close(Closeable looking) {
        try {
            looking.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean takesGzip() {
        return gzip;
    }

    @Override
    public synchronized boolean offer(byte[] event) {
        if (over.isDone()) {
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
        if (answer != null) {
            abandon(answer);
        }
    }

    /** Nothing more of the answer may be touched: the server may have recycled it when the connection broke. */
    private static void abandon(AsyncContext answer) {
        try {
            answer.complete();
        } catch (IllegalStateException e) {
            LOG.trace("The server was first to end an event stream", e);
        }
    }

    @Override
    public synchronized void close() {
        end();
        closed.complete(null);
    }

    private void end() {
        called = true;
        events.clear();
        over.complete(null);
    }
}

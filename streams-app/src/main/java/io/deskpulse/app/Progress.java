package io.deskpulse.app;

import io.deskpulse.batch.ProgressListener;
import java.time.Duration;
import java.util.Locale;

/**
 * Shows how far long work is: a redrawn line for whoever watches, a plain line now and then for whoever reads a log. Work
 * that is done within the first interval shows nothing.
 */
public final class Progress implements ProgressListener, AutoCloseable {

    private static final Duration REDRAW = Duration.ofMillis(250);
    private static final Duration PLAIN = Duration.ofSeconds(5);
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final String work;
    private final String things;
    private final long startedAt;
    private final long intervalMs;
    private long nextAt;
    private boolean shown;
    private long count;

    /**
     * Starts to measure.
     *
     * @param work what is being done, such as "reading x.ndjson"
     * @param things what is counted, such as "lines"
     */
    public Progress(Terminal terminal, String work, String things) {
        this.terminal = terminal;
        this.work = work;
        this.things = things;
        this.startedAt = terminal.clock().millis();
        this.intervalMs = (terminal.interactive() ? REDRAW : PLAIN).toMillis();
        this.nextAt = startedAt + intervalMs;
    }

    @Override
    public void read(long lines, long bytesRead, long bytesTotal) {
        update(lines, bytesTotal == 0 ? 0 : (double) bytesRead / bytesTotal);
    }

    /**
     * Tells where the work stands; cheap enough to be called for each single thing.
     *
     * @param things how many are done
     * @param part how much of the work that is, 0–1; 0 where its size is not known
     */
    public void update(long things, double part) {
        count = things;
        long now = terminal.clock().millis();
        if (now >= nextAt) {
            nextAt = now + intervalMs;
            show(line(now - startedAt, part));
        }
    }

    private void show(String line) {
        shown = true;
        if (terminal.interactive()) {
            terminal.err().print(CLEAR_LINE + line);
            terminal.err().flush();
        } else {
            terminal.note("%s", line);
        }
    }

    private String line(long elapsedMs, double part) {
        String line = String.format(
                Locale.ROOT, "%s: %,d %s, %,d/s", work, count, things, Math.round(count * 1000.0 / elapsedMs));
        if (part <= 0) {
            return line;
        }
        long leftMs = Math.round(elapsedMs * (1 - part) / part);
        return line + String.format(Locale.ROOT, ", %d %%, %s left", (int) (part * 100), words(leftMs));
    }

    private static String words(long millis) {
        long seconds = Math.round(millis / 1000.0);
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** Clears the line, or says in a last one how long it took; nothing where nothing was shown. */
    @Override
    public void close() {
        if (shown && terminal.interactive()) {
            terminal.err().print(CLEAR_LINE);
            terminal.err().flush();
        } else if (shown) {
            terminal.note(
                    "%s: %,d %s in %s",
                    work, count, things, words(terminal.clock().millis() - startedAt));
        }
    }
}

package io.deskpulse.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/**
 * Where a command's words go; given to every command so that tests can listen.
 *
 * @param out the product of a command, UTF-8 whatever the locale
 * @param err notes, progress and complaints
 * @param interactive whether somebody watches {@code err}, so that a line may be redrawn
 * @param clock the wall clock
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive, InstantSource clock) {

    private static final String INTERACTIVE = "deskpulse.terminal";

    /** The process's own streams. The launcher says whether somebody watches, for Java cannot tell of one stream. */
    public static Terminal ofProcess() {
        return of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean(INTERACTIVE),
                Clock.systemUTC());
    }

    /** Any two streams. */
    public static Terminal of(OutputStream out, OutputStream err, boolean interactive, InstantSource clock) {
        return new Terminal(text(out), text(err), interactive, clock);
    }

    private static PrintStream text(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    /** Prints a line of the product. */
    public void say(String format, Object... values) {
        out.print(String.format(Locale.ROOT, format, values) + "\n");
    }

    /** Prints a line beside the product. */
    public void note(String format, Object... values) {
        err.print(String.format(Locale.ROOT, format, values) + "\n");
    }

    /**
     * Says what is wrong with a file, each problem in a line of its own.
     *
     * @param command the name of whoever cannot follow it
     */
    void noteProblems(String command, Path file, List<String> problems) {
        problems.forEach(problem -> note("%s: %s: %s", command, file, problem));
    }
}

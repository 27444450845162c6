package io.deskpulse.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.desk.ReportRows;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code diff REPORT REPORT}: whether two editions of a definition, or two runs, came to the same figures. */
@Command(
        name = "diff",
        description = {
            "Compare two day reports: one line for each figure that differs, and for each row that only one has.",
            "Says first if they follow other editions of the definitions. Exits with 1 if any figure differs."
        })
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "REPORT", description = "A day report, as report prints it.")
    private Path left = Path.of("");

    @Parameters(index = "1", paramLabel = "REPORT", description = "The report to compare it with.")
    private Path right = Path.of("");

    private int differences;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException {
        ReportRows before = read(left);
        ReportRows after = read(right);
        tellEditions(before.definitions(), after.definitions());
        for (String row : union(before.rows(), after.rows())) {
            compare(row, before.rows().get(row), after.rows().get(row));
        }
        if (differences > 0) {
            terminal.say("%,d differences", differences);
            return ExitStatus.FAILED;
        }
        terminal.say("the same, %,d rows", before.rows().size());
        return ExitStatus.OK;
    }

    /** The likeliest reason of all that follows; no difference by itself. */
    private void tellEditions(@Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            terminal.say("definitions %s, %s", named(before), named(after));
        }
    }

    private static String named(@Nullable String edition) {
        return edition == null ? "unknown" : edition;
    }

    private static ReportRows read(Path file) throws CommandException {
        try (InputStream in = Files.newInputStream(file)) {
            return ReportRows.read(in);
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new CommandException(file + ": " + e.getMessage(), e);
        }
    }

    private void compare(
            String row, @Nullable SortedMap<String, JsonNode> before, @Nullable SortedMap<String, JsonNode> after) {
        if (before == null || after == null) {
            differ("%s: only in %s", row, before == null ? right : left);
            return;
        }
        for (String figure : union(before, after)) {
            @Nullable JsonNode was = before.get(figure);
            @Nullable JsonNode is = after.get(figure);
            if (was == null || !was.equals(is)) {
                differ("%s: %s %s, %s", row, figure, text(was), text(is));
            }
        }
    }

    private static SortedSet<String> union(SortedMap<String, ?> before, SortedMap<String, ?> after) {
        SortedSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names;
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "absent" : value.toString();
    }

    private void differ(String line, Object... parts) {
        terminal.say(line, parts);
        differences++;
    }
}

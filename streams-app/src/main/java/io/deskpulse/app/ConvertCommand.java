package io.deskpulse.app;

import io.deskpulse.event.Event;
import io.deskpulse.event.Identifiers;
import io.deskpulse.event.file.EventFileWriter;
import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.KeyFile;
import io.deskpulse.intake.UnusableException;
import io.deskpulse.intake.csv.Column;
import io.deskpulse.intake.csv.CsvExport;
import io.deskpulse.intake.csv.CsvSettings;
import io.deskpulse.intake.csv.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: an export in CSV becomes an event file, all of it or with every row told that does not. */
@Command(
        name = "convert",
        description = {
            "Turn a CSV export of chats, orders or ratings into an event file, in the order of time.",
            "Tells every bad line; with any, writes nothing and exits with 1 unless --skip-bad."
        },
        footer = "deploy/feeding/README.md describes the layouts.")
final class ConvertCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The export, its first line the headings.")
    private Path file = Path.of("");

    @Option(names = "--layout", required = true, paramLabel = "LAYOUT", description = "${COMPLETION-CANDIDATES}.")
    private Layout layout = Layout.CHAT;

    @Option(names = "--shop", required = true, paramLabel = "SHOP", description = "Whose rows they are.")
    private String shop = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The event file to write.")
    private Path out = Path.of("");

    @ArgGroup(multiplicity = "1")
    private BuyerOptions buyers = new BuyerOptions();

    @Mixin
    private CsvOptions csv = new CsvOptions();

    @Option(names = "--skip-bad", description = "Write the rest in spite of bad lines, and exit with 0.")
    private boolean skipBad;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What becomes of customers: said, not guessed, for it decides whether personal data goes on. */
    private static final class BuyerOptions {

        @Option(
                names = "--buyer-key-file",
                paramLabel = "FILE",
                description = "Customers become pseudonyms under the key in this file.")
        private @Nullable Path keyFile;

        @Option(names = "--buyers-as-they-are", description = "Customers are pseudonyms already.")
        private boolean asTheyAre;

        Buyers buyers() throws UnusableException {
            return keyFile == null || asTheyAre ? Buyers.AS_THEY_ARE : Buyers.keyed(KeyFile.read(keyFile));
        }
    }

    @Override
    public Integer call() throws IOException, CommandException {
        if (!Identifiers.isValid(shop)) {
            throw new ParameterException(spec.commandLine(), "--shop: expected 1 to 128 letters, digits or ._/@-");
        }
        CsvExport export = read();
        tell(export);
        if (!export.badLines().isEmpty() && !skipBad) {
            throw new CommandException(String.format(
                    "%s: %d of %d rows are no events; nothing was written (--skip-bad writes the rest)",
                    file, export.badLines().size(), export.rows()));
        }
        write(export);
        return ExitStatus.OK;
    }

    private CsvExport read() throws IOException, CommandException {
        try {
            CsvSettings settings = csv.settings(shop, buyers.buyers(), columns());
            return CsvExport.read(file, layout, settings);
        } catch (UnusableException e) {
            throw new CommandException(file + ": " + e.rule(), e);
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": no such file", e);
        }
    }

    private Map<Column, String> columns() {
        Map<Column, String> headings = new TreeMap<>();
        csv.columns().forEach((name, heading) -> headings.put(column(name), heading));
        return headings;
    }

    private Column column(String name) {
        return Column.named(name)
                .filter(layout::knows)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--column: " + name + " is no column of this layout"));
    }

    private void tell(CsvExport export) {
        if (!export.unused().isEmpty()) {
            terminal.note("columns not used: %s", String.join(", ", export.unused()));
        }
        export.badLines().forEach(bad -> terminal.note("line %d: %s", bad.line(), bad.rule()));
    }

    private void write(CsvExport export) throws IOException, CommandException {
        if (Files.exists(out) && Files.isSameFile(file, out)) {
            throw new CommandException("--out is the export itself");
        }
        Map<String, Long> written = new TreeMap<>();
        try (EventFileWriter events = EventFileWriter.create(out)) {
            for (Event event : export.events()) {
                events.write(event);
                written.merge(event.topic().topicName(), 1L, Long::sum);
            }
        }
        terminal.say(
                "%s: %,d rows, %,d bad; written: %s",
                file, export.rows(), export.badLines().size(), written.isEmpty() ? "nothing" : Counts.words(written));
    }
}

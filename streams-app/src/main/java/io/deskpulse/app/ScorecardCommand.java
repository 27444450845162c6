package io.deskpulse.app;

import io.deskpulse.batch.BatchReport;
import io.deskpulse.batch.BatchResult;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.scorecard.Assessment;
import io.deskpulse.scorecard.Scorecard;
import io.deskpulse.scorecard.ScorecardJson;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scorecard}: the assessment of one day, of an event file or of what a running application knows. */
@Command(
        name = "scorecard",
        description = "Print a day's scorecard: the six aspects 六项考核 of each shop and agent, with sample sizes, "
                + "intervals and what was to be expected.")
final class ScorecardCommand implements Callable<Integer> {

    private static final String PATH = "api/v1/scorecard";

    private final Terminal terminal;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Source source = new Source();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true, description = "The business day.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(names = "--shop", paramLabel = "SHOP", description = "Only this shop.")
    private @Nullable String shop;

    @Mixin
    private final AskedOption asked = new AskedOption();

    @Mixin
    private final PolicyOption policies = new PolicyOption();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private ScorecardFormat format = ScorecardFormat.TABLE;

    private static final class Source {

        @Parameters(paramLabel = "FILE", description = "Event file, one JSON line per event; gzip by its name.")
        private @Nullable Path file;

        @Option(
                names = "--from-running",
                paramLabel = "URL",
                description = "Ask the application that runs there instead, such as http://localhost:8080; "
                        + "it goes by its own policies.")
        private @Nullable String url;
    }

    ScorecardCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException, InterruptedException {
        Scorecard scorecard = source.url == null ? ofFile() : ofRunning(source.url);
        format.write(scorecard, terminal.out());
        if (terminal.out().checkError()) {
            throw new CommandException("standard output cannot be written; is the disk full or the reader gone?");
        }
        if (scorecard.cards().isEmpty()) {
            terminal.note("no figures of %s%s", date, shop == null ? "" : " in shop " + shop);
        }
        return ExitStatus.OK;
    }

    private Scorecard ofFile() throws IOException, CommandException {
        PolicyBook book = policies.read();
        Path file = Objects.requireNonNull(source.file);
        try (Progress progress = new Progress(terminal, "reading " + file.getFileName(), "lines")) {
            BatchResult result = BatchReport.of(file, book, progress);
            LeftOut.tell(result, terminal);
            return new Assessment(book).of(result.rows(), date, shop, result.newestAt());
        }
    }

    private Scorecard ofRunning(String url) throws CommandException, InterruptedException {
        if (policies.isGiven()) {
            throw new CommandException("--policies goes with a file; the running application has its own");
        }
        Map<String, String> query = new LinkedHashMap<>();
        query.put("date", date.toString());
        if (shop != null) {
            query.put("shop", shop);
        }
        byte[] answer = asked.at(url).get(PATH, query);
        try {
            return ScorecardJson.read(answer);
        } catch (IOException e) {
            throw new CommandException(url + " did not answer with a scorecard: is it another program?", e);
        }
    }
}

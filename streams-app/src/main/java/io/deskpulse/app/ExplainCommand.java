package io.deskpulse.app;

import io.deskpulse.batch.ArrivalFacts;
import io.deskpulse.batch.BatchReport;
import io.deskpulse.desk.DayKey;
import io.deskpulse.evidence.Evidence;
import io.deskpulse.evidence.EvidenceJson;
import io.deskpulse.evidence.Explanation;
import io.deskpulse.evidence.ReportFigure;
import io.deskpulse.evidence.RowFigures;
import io.deskpulse.evidence.UnknownFigureException;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.ShopPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain FILE}: takes one figure of the report apart, so that whoever is judged by it can contest it. */
@Command(
        name = "explain",
        description = {
            "List the facts behind one figure of the day report of an event file; their sum is the figure.",
            "Example: deskpulse explain FILE --shop s1 --agent a1 --date 2026-11-11 --figure within180"
        })
final class ExplainCommand implements Callable<Integer> {

    /** What the explanation is printed as. */
    enum Format {
        /** For people. */
        TABLE,
        /** One document. */
        JSON,
        /** One posting per line. */
        NDJSON
    }

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Event file, one JSON line per event; gzip by its name.")
    private Path file = Path.of("");

    @Option(names = "--shop", paramLabel = "ID", required = true, description = "Whose report.")
    private String shop = "";

    @Option(
            names = "--agent",
            paramLabel = "ID",
            description = "Whose row; 'unassigned' for what nobody owned; without it the shop's own row.")
    private @Nullable String agent;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", required = true, description = "The business day.")
    private LocalDate date = LocalDate.EPOCH;

    @Option(
            names = "--figure",
            paramLabel = "NAME",
            required = true,
            description = "The figure by its name in the report, such as legs.replied or within180.")
    private String figure = "";

    @Mixin
    private final PolicyOption policies = new PolicyOption();

    @Option(
            names = "--format",
            defaultValue = "table",
            description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Option(
            names = "--all",
            description = "Show also what was taken back by events that arrived late, and the taking back.")
    private boolean all;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        PolicyBook book = policies.read();
        ShopPolicy policy = book.of(shop);
        Evidence evidence = evidence(policy);
        gather(book, evidence);
        Explanation explanation = evidence.explanation();
        if (!explanation.hasRow()) {
            throw new CommandException(noSuchRow(explanation));
        }
        print(explanation, policy);
        return ExitStatus.OK;
    }

    private Evidence evidence(ShopPolicy policy) throws CommandException {
        DayKey row = agent == null ? DayKey.shop(date, shop) : DayKey.agent(date, shop, agent);
        try {
            ReportFigure asked = new RowFigures(row, policy.thresholds()).named(figure);
            return all ? Evidence.posted(row, asked, UNLIMITED) : Evidence.settled(row, asked, UNLIMITED);
        } catch (UnknownFigureException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }

    private void gather(PolicyBook book, Evidence evidence) throws IOException {
        try (Progress progress = new Progress(terminal, "reading " + file.getFileName(), "lines")) {
            if (all) {
                ArrivalFacts.read(file, book, shop, progress, evidence::add);
            } else {
                BatchReport.facts(file, book, progress, evidence::add);
            }
        }
    }

    private static String noSuchRow(Explanation explanation) {
        String rows = explanation.rowsOfTheDay().stream()
                .map(row -> row.agentId() == null ? "the shop's own" : String.valueOf(row.agentId()))
                .collect(Collectors.joining(", "));
        return "the report has no such row; "
                + (rows.isEmpty() ? "the shop has none on that day" : "on that day the shop has " + rows);
    }

    private void print(Explanation explanation, ShopPolicy policy) throws IOException, CommandException {
        switch (format) {
            case TABLE -> new EvidenceTable(terminal, policy.zone()).print(explanation);
            case JSON -> EvidenceJson.write(explanation, terminal.out());
            case NDJSON -> EvidenceJson.writeLines(explanation.contributions(), terminal.out());
        }
        if (terminal.out().checkError()) {
            throw new CommandException("standard output cannot be written; is the disk full or the reader gone?");
        }
    }
}

package io.deskpulse.app;

import io.deskpulse.batch.BatchReport;
import io.deskpulse.batch.BatchResult;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayReport;
import io.deskpulse.desk.DayRow;
import io.deskpulse.policy.PolicyBook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code report FILE}: the same figures as the running application gives, without Kafka, for checking and for the past. */
@Command(name = "report", description = "Print the day report of an event file as JSON, without Kafka.")
final class ReportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Event file, one JSON line per event; gzip by its name.")
    private Path file = Path.of("");

    @Mixin
    private final PolicyOption policies = new PolicyOption();

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Only this business day.")
    private @Nullable LocalDate date;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the report here instead of to standard output.")
    private @Nullable Path out;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        PolicyBook book = policies.read();
        BatchResult result = compute(book);
        write(new DayReport(book), result.rows());
        LeftOut.tell(result, terminal);
        return ExitStatus.OK;
    }

    private BatchResult compute(PolicyBook book) throws IOException {
        try (Progress progress = new Progress(terminal, "reading " + file.getFileName(), "lines")) {
            return BatchReport.of(file, book, progress);
        }
    }

    private void write(DayReport report, SortedMap<DayKey, DayRow> rows) throws IOException, CommandException {
        if (out != null) {
            try (OutputStream stream = Files.newOutputStream(out)) {
                report.write(rows, date, stream);
            }
            return;
        }
        report.write(rows, date, terminal.out());
        if (terminal.out().checkError()) {
            throw new CommandException("standard output cannot be written; is the disk full or the reader gone?");
        }
    }
}

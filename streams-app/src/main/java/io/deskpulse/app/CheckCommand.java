package io.deskpulse.app;

import io.deskpulse.event.InputTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check FILE}: says what the gate would say of each line, so that a producer learns it before sending anything. */
@Command(
        name = "check",
        description = {
            "Validate an event file: defects by line and rule (never content), duplicates, disorder.",
            "Exits with 1 if any line is no valid event."
        })
final class CheckCommand implements Callable<Integer> {

    private static final Duration REORDER_WINDOW = Duration.ofSeconds(30);

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "Event file, one JSON line per event; gzip by its name.")
    private Path file = Path.of("");

    @Mixin
    private final PolicyOption policies = new PolicyOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, CommandException {
        FileCheck check = new FileCheck(policies.read(), REORDER_WINDOW.toMillis());
        try (Progress progress = new Progress(terminal, "checking " + file.getFileName(), "lines")) {
            check.read(file, progress);
        }
        tellCounts(check.findings());
        tellArrivals(check.arrivals());
        tellDefects(check.findings());
        return verdict(check.findings());
    }

    private void tellCounts(Findings findings) {
        terminal.say("%s: %,d lines", file, findings.lines());
        for (InputTopic topic : InputTopic.values()) {
            terminal.say("  %-14s %,12d", topic.topicName(), findings.events(topic));
        }
        terminal.say("  %-14s %,12d", "defects", findings.defects());
    }

    private void tellArrivals(Arrivals arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        Instant from = Instant.ofEpochMilli(arrivals.earliest());
        terminal.say("time: %s to %s", from, Instant.ofEpochMilli(arrivals.latest()));
        terminal.say("duplicates: %,d", arrivals.duplicates());
        if (arrivals.mostBehindMs() == 0) {
            terminal.say("order: every message is at least as new as those of its buyer before it");
            return;
        }
        terminal.say(
                "order: a message is up to %,.3f s behind the newest of its buyer (line %,d)",
                arrivals.mostBehindMs() / 1000.0, arrivals.mostBehindLine());
        terminal.say(
                "too late: %,d messages more than %d s behind, which a running application quarantines",
                arrivals.tooLate(), REORDER_WINDOW.toSeconds());
    }

    private void tellDefects(Findings findings) {
        for (Findings.Defect defect : findings.listed()) {
            terminal.say("line %d: %s: %s", defect.line(), defect.reason(), defect.rule());
        }
        long unlisted = findings.defects() - findings.listed().size();
        if (unlisted > 0) {
            terminal.say("… and %,d more", unlisted);
        }
        if (findings.defects() > 0) {
            terminal.say("by reason: %s", Counts.words(findings.byReason()));
        }
    }

    private int verdict(Findings findings) throws CommandException {
        if (findings.defects() > 0) {
            throw new CommandException(String.format(
                    java.util.Locale.ROOT,
                    "%s: %,d of %,d lines are no valid events",
                    file,
                    findings.defects(),
                    findings.lines()));
        }
        return ExitStatus.OK;
    }
}

package io.deskpulse.local.demo;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Progress;
import io.deskpulse.app.Terminal;
import io.deskpulse.desk.DayReport;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.event.file.RecordLine;
import io.deskpulse.topology.NotReadyException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A recording, in its own time, faster, or as fast as it goes. */
public final class Replay implements Source {

    private final Path file;
    private final Speed speed;
    private final boolean settle;
    private final @Nullable Path report;
    private final ReplayPlan plan;

    private Replay(Path file, Speed speed, boolean settle, @Nullable Path report, ReplayPlan plan) {
        this.file = file;
        this.speed = speed;
        this.settle = settle;
        this.report = report;
        this.plan = plan;
    }

    /**
     * Reads the file once, to know what playing it takes.
     *
     * @param settle whether to close what is open when it is through, and end
     * @param report where the day report is then written, if anywhere
     */
    public static Replay of(Path file, Speed speed, boolean settle, @Nullable Path report, Terminal terminal)
            throws IOException {
        try (Progress progress = new Progress(terminal, "looking through " + file.getFileName(), "lines")) {
            return new Replay(file, speed, settle, report, ReplayPlan.of(file, progress));
        }
    }

    @Override
    public Duration reorderWindow(Duration usual) {
        return plan.windowOfAtLeast(usual);
    }

    @Override
    public long latest() {
        return plan.latest();
    }

    @Override
    public boolean keepsEverything() {
        return true;
    }

    @Override
    public void feed(Stage stage) throws IOException, CommandException, InterruptedException {
        if (plan.defects() > 0) {
            stage.terminal().note("%,d lines hold no record and are left out", plan.defects());
        }
        boolean complete = publish(stage);
        if (complete && settle) {
            new Settling(stage, plan.records()).await();
            writeReport(stage);
        } else if (complete) {
            stage.terminal().say("%s is through; the figures stay until Ctrl-C", file.getFileName());
            stage.stopped().await();
        }
    }

    private boolean publish(Stage stage) throws IOException, CommandException, InterruptedException {
        Pacing pacing = new Pacing(stage.clock(), speed, stage.stopped());
        try (Progress progress = new Progress(stage.terminal(), "replaying " + file.getFileName(), "lines");
                EventFile lines = EventFile.open(file)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                if (line instanceof RecordLine record) {
                    if (!pacing.awaitTurnOf(timeOf(record))) {
                        return false;
                    }
                    stage.publisher().publish(record);
                }
                progress.read(line.number(), lines.bytesConsumed(), lines.size());
            }
        }
        stage.publisher().flush();
        return true;
    }

    /** What is no event has no time, and goes out with the line before it. */
    private static OptionalLong timeOf(RecordLine line) {
        try {
            return OptionalLong.of(line.event().at());
        } catch (RejectedException e) {
            return OptionalLong.empty();
        }
    }

    private void writeReport(Stage stage) throws IOException, CommandException {
        if (report == null) {
            return;
        }
        try (OutputStream out = Files.newOutputStream(report)) {
            new DayReport(stage.policies()).write(stage.application().pipeline().dayRows(null), null, out);
        } catch (NotReadyException e) {
            throw new CommandException("the application stopped before its report was read: " + e.getMessage(), e);
        }
        stage.terminal().say("the application's day report is in %s", report);
    }
}

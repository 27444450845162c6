package io.deskpulse.app;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;

/** One command line, run in this process, with what it printed. */
record CommandRun(int status, String out, String err) {

    static CommandRun of(String... args) {
        return at(Clock.systemUTC(), args);
    }

    static CommandRun at(InstantSource clock, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = DeskPulse.run(Terminal.of(out, err, false, clock), List.of(), args);
        return new CommandRun(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}

package io.deskpulse.local;

import io.deskpulse.app.Terminal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** Runs command lines in this process and keeps what they said. */
public final class CommandLines {

    /** What a command line ended with. */
    public record Outcome(int status, String out, String err) {

        public List<String> errorLines() {
            return err.lines().toList();
        }
    }

    private CommandLines() {}

    public static Outcome run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(out, err, false, Clock.systemUTC());
        String[] args = List.of(words).stream().map(String::valueOf).toArray(String[]::new);
        int status = LocalDeskPulse.run(terminal, args);
        return new Outcome(status, text(out), text(err));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

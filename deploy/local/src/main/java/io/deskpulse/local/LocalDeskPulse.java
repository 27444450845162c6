package io.deskpulse.local;

import io.deskpulse.app.DeskPulse;
import io.deskpulse.app.Terminal;
import java.util.List;

/** The program with the commands of this edition; what {@code deploy/deskpulse} starts. */
public final class LocalDeskPulse {

    private LocalDeskPulse() {}

    /** The entry point. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    static int run(Terminal terminal, String... args) {
        return DeskPulse.run(
                terminal,
                List.of(
                        new DemoCommand(terminal),
                        new SimulateCommand(terminal),
                        new BenchCommand(terminal),
                        new BrokerCommand(terminal),
                        new SoakCommand(terminal)),
                args);
    }
}

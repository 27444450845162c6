package io.deskpulse.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;

/** The program: the commands that need no more than this module. Other editions start here too and bring more commands. */
public final class DeskPulse {

    private DeskPulse() {}

    /** The entry point. */
    public static void main(String[] args) {
        System.exit(run(Terminal.ofProcess(), List.of(), args));
    }

    /**
     * Runs one command line to its end and gives the exit status.
     *
     * @param more commands beside this module's, as picocli commands
     */
    public static int run(Terminal terminal, List<?> more, String... args) {
        CommandErrors errors = new CommandErrors(terminal);
        try {
            return commandLine(terminal, errors, more).execute(args);
        } catch (Error e) { // picocli hands on only exceptions
            return errors.complain("deskpulse", e);
        }
    }

    private static CommandLine commandLine(Terminal terminal, CommandErrors errors, List<?> more) {
        CommandLine root = new CommandLine(new DeskPulseCommand());
        Commands.of(terminal).forEach(root::addSubcommand);
        more.forEach(root::addSubcommand);
        return root.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}

package io.deskpulse.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root that the commands hang from; alone it does nothing. */
@Command(
        name = "deskpulse",
        description = "Real-time figures of the chat service of online shops.",
        versionProvider = Version.class,
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Exit status: 0 done, 1 failed or defects found, 2 wrong usage, 70 defect of the program.",
            "Environment: DESKPULSE_LOG is the level of the log, WARN unless given."
        })
public final class DeskPulseCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Created by whoever builds the command line. */
    public DeskPulseCommand() {
        spec = CommandSpec.create();
    }

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Log what happens, and where a failure came from.")
    void setVerbose(boolean verbose) {
        if (verbose) {
            LogLevels.showDetails();
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}

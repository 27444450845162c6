package io.deskpulse.app;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Every way a command can fail ends here: one line on the error stream, an exit status, and the trace in the log only. */
final class CommandErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CommandErrors.class);

    private final Terminal terminal;

    CommandErrors(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        LOG.debug("Wrong usage", wrong);
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String problem = Complaint.oneLine(wrong.getMessage());
        terminal.note("%s: %s%s; see '%s --help'", command, problem, suggestion(wrong), command);
        return ExitStatus.WRONG_USAGE;
    }

    private static String suggestion(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> similar = unmatched.getSuggestions();
            return similar.isEmpty() ? "" : " (did you mean " + similar.get(0) + "?)";
        }
        return "";
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        LOG.debug("The command failed", failure);
        return complain(command.getCommandSpec().qualifiedName(), failure);
    }

    /** Tells of a failure and gives the exit status for it. */
    int complain(String command, Throwable failure) {
        Complaint complaint = Complaint.about(failure);
        terminal.note("%s: %s", command, complaint.line());
        return complaint.status();
    }
}

package io.deskpulse.app;

import io.deskpulse.policy.PolicyBook;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.PolicyFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which a command is given the shops' policies. */
final class PolicyOption {

    @Option(
            names = "--policies",
            paramLabel = "FILE",
            description = "The shops' policies, JSON or YAML; without it every shop follows the generic pack.")
    private @Nullable Path file;

    /** The policies that hold. */
    PolicyBook read() throws IOException, CommandException {
        return file == null ? PolicyBook.GENERIC : read(file);
    }

    /** Whether a file was named. */
    boolean isGiven() {
        return file != null;
    }

    static PolicyBook read(Path file) throws IOException, CommandException {
        try {
            return PolicyFile.read(file);
        } catch (PolicyException e) {
            throw new CommandException(file + ": " + e.getMessage(), e);
        }
    }
}

package io.deskpulse.app;

import io.deskpulse.access.AccessException;
import io.deskpulse.access.Certificates;
import io.deskpulse.access.Token;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a command is told how to ask a running application that asks who comes. */
final class AskedOption {

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "With --from-running: the file with the token that the application asks for.")
    private @Nullable Path token;

    @Option(
            names = "--trust-file",
            paramLabel = "FILE",
            description = "With --from-running: the certificate to trust, PEM; by default those that Java trusts.")
    private @Nullable Path trust;

    /** The application at an address, asked as these options say. */
    RunningApplication at(String address) throws CommandException {
        try {
            return RunningApplication.at(
                    address,
                    token == null ? null : Token.read(token),
                    trust == null ? null : Certificates.read(trust).trusting());
        } catch (AccessException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }
}

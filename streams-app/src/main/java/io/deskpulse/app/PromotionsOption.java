package io.deskpulse.app;

import io.deskpulse.forecast.Promotion;
import io.deskpulse.forecast.PromotionsFile;
import io.deskpulse.policy.PolicyException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option by which a command is given the calendar of promotions. */
final class PromotionsOption {

    @Option(
            names = "--promotions",
            paramLabel = "FILE",
            description = "Calendar of promotions 大促, JSON or YAML: a list of {from, to, shops, multiplier}.")
    private @Nullable Path file;

    /** The promotions, none without the option. */
    List<Promotion> read() throws IOException, CommandException {
        return file == null ? List.of() : read(file);
    }

    static List<Promotion> read(Path file) throws IOException, CommandException {
        try {
            return PromotionsFile.read(file);
        } catch (PolicyException e) {
            throw new CommandException(file + ": " + e.getMessage(), e);
        }
    }
}

package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.WebAddress;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options by which a command is told where to listen that is no instance of the application. */
final class ListenerOptions {

    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = WebAddress.LOOPBACK,
            description = "Where it listens; default ${DEFAULT-VALUE}.")
    private String host = WebAddress.LOOPBACK;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            converter = Port.class,
            description = "Its port, 0 for any free one; default ${DEFAULT-VALUE}.")
    private int port;

    /** @param usualPort where it listens unless told otherwise */
    ListenerOptions(Terminal terminal, int usualPort) {
        this.terminal = terminal;
        this.port = usualPort;
    }

    /**
     * Where it listens and whom it lets in; what speaks against that is said.
     *
     * @throws CommandException if token or certificate cannot be used
     */
    Entrance entrance(AppConfig config) throws CommandException {
        Entrance entrance = new Entrance(new WebAddress(host, port), AccessFiles.of(config), terminal.clock());
        entrance.warning().ifPresent(warning -> terminal.note("%s: %s", command.qualifiedName(), warning));
        return entrance;
    }

    /** Says of a port that cannot be what is said of one among the settings. */
    static final class Port implements ITypeConverter<Integer> {

        private static final Pattern DIGITS = Pattern.compile("\\d{1,5}");

        @Override
        public Integer convert(String text) {
            int port = DIGITS.matcher(text).matches() ? Integer.parseInt(text) : -1;
            if (port < 0 || port > LAST_PORT) {
                throw new TypeConversionException(
                        "expected a whole number from 0 to " + LAST_PORT + ", not '" + text + "'");
            }
            return port;
        }
    }
}

package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.config.ConfigException;
import io.deskpulse.config.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Offers settings of the table as options of a command, so that an option is never described in two places. */
final class SettingOptions {

    private static final String CONFIG = "--config";

    /** Options whose everyday name is shorter than their setting's. */
    private static final Map<String, String> SHORT_NAMES =
            Map.of("http-port", "--port", "http-token-file", "--token-file");

    private final List<Setting<?>> offered;
    private final Map<String, String> given = new TreeMap<>();
    private @Nullable Path file;

    /** @param offered which settings the command takes as options; a settings file may hold all */
    SettingOptions(List<Setting<?>> offered) {
        this.offered = offered;
    }

    /** The command with these options beside its own. */
    CommandLine addTo(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.addOption(OptionSpec.builder(CONFIG)
                .paramLabel("FILE")
                .type(Path.class)
                .description("Properties file with settings; options and DESKPULSE_ variables go before it.")
                .setter(this::takeFile)
                .build());
        offered.stream().map(this::option).forEach(spec::addOption);
        return command;
    }

    private OptionSpec option(Setting<?> setting) {
        String name = "--" + setting.name();
        String shortName = SHORT_NAMES.get(setting.name());
        String byDefault = setting.byDefault().isEmpty() ? "" : "; default " + setting.byDefault();
        return OptionSpec.builder(shortName == null ? new String[] {name} : new String[] {shortName, name})
                .paramLabel("VALUE")
                .type(String.class)
                .description(setting.meaning() + " Takes " + setting.expected() + byDefault + ".")
                .setter(new Taken(setting.name()))
                .build();
    }

    private <T> @Nullable T takeFile(@Nullable T value) {
        file = (Path) value;
        return value;
    }

    private final class Taken implements CommandLine.Model.ISetter {

        private final String name;

        Taken(String name) {
            this.name = name;
        }

        @Override
        public <T> @Nullable T set(@Nullable T value) {
            if (value == null) { // how picocli begins a new parse
                given.remove(name);
            } else {
                given.put(name, value.toString());
            }
            return value;
        }
    }

    /**
     * The settings that hold.
     *
     * @throws ParameterException if an option's own value is wrong
     * @throws CommandException if the file or the environment is
     */
    AppConfig read(CommandSpec spec) throws CommandException {
        checkOptions(spec);
        try {
            return AppConfig.read(file, System.getenv(), given);
        } catch (ConfigException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
    }

    private void checkOptions(CommandSpec spec) {
        try {
            AppConfig.of(given);
        } catch (ConfigException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}

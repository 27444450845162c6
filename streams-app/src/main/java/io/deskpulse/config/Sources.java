package io.deskpulse.config;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where settings come from: a file, the environment before it, the command line before both. */
final class Sources {

    private static final String ENVIRONMENT = "the environment";
    private static final String COMMAND_LINE = "the command line";
    private static final int FILE_RANK = 100;
    private static final int ENVIRONMENT_RANK = 300;
    private static final int COMMAND_LINE_RANK = 400;

    private final String file;
    private final Map<String, String> written;
    private final Map<String, String> exported;
    private final Map<String, String> overrides;
    private final SmallRyeConfig all;

    private Sources(
            String file, Map<String, String> written, Map<String, String> exported, Map<String, String> overrides) {
        this.file = file;
        this.written = written;
        this.exported = exported;
        this.overrides = overrides;
        this.all = new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(written, file, FILE_RANK),
                        new EnvConfigSource(exported, ENVIRONMENT_RANK),
                        new PropertiesConfigSource(overrides, COMMAND_LINE, COMMAND_LINE_RANK))
                .build();
    }

    /** Opens them; a file that cannot be read is a problem, and empty. */
    static Sources open(
            @Nullable Path file,
            Map<String, String> environment,
            Map<String, String> overrides,
            List<String> problems) {
        Map<String, String> written = file == null ? Map.of() : contentOf(file, problems);
        return new Sources(String.valueOf(file), written, ours(environment), overrides);
    }

    private static Map<String, String> contentOf(Path file, List<String> problems) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (NoSuchFileException e) {
            problems.add("cannot read settings from " + file + ": there is no such file");
        } catch (IOException | IllegalArgumentException e) {
            problems.add("cannot read settings from " + file + ": " + e.getMessage());
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static Map<String, String> ours(Map<String, String> environment) {
        Map<String, String> ours = new HashMap<>();
        environment.forEach((name, value) -> {
            if (name.startsWith(Setting.ENVIRONMENT_PREFIX)) {
                ours.put(name.substring(Setting.ENVIRONMENT_PREFIX.length()), value);
            }
        });
        return ours;
    }

    /** What is given under a name; its value is null where nothing is. */
    ConfigValue value(String name) {
        return all.getConfigValue(name);
    }

    /** Where a value was given, in words. */
    String placeOf(ConfigValue value) {
        return switch (value.getConfigSourceOrdinal()) {
            case FILE_RANK -> file;
            case ENVIRONMENT_RANK -> ENVIRONMENT;
            default -> COMMAND_LINE;
        };
    }

    /**
     * The names given in the file and on the command line, with the place of each. Those of the environment are not told:
     * platforms inject variables that begin with the name of a service.
     */
    Map<String, String> places() {
        Map<String, String> places = new HashMap<>();
        written.keySet().forEach(name -> places.put(name, file));
        overrides.keySet().forEach(name -> places.put(name, COMMAND_LINE));
        return places;
    }

    /** Every name that begins like that, anywhere; the dots of those in the environment are written as underscores there. */
    Set<String> namesWith(String prefix) {
        Set<String> names = new TreeSet<>(places().keySet());
        exported.keySet()
                .forEach(name -> names.add(name.toLowerCase(Locale.ROOT).replace('_', '.')));
        names.removeIf(name -> !name.startsWith(prefix));
        return names;
    }
}

package io.deskpulse.config;

import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes settings out of their sources by precedence and collects what is wrong with them instead of stopping at the first. */
final class SettingsReader {

    private static final String ENVIRONMENT = "the environment";
    private static final String COMMAND_LINE = "the command line";
    private static final int FILE_RANK = 100;
    private static final int ENVIRONMENT_RANK = 300;
    private static final int COMMAND_LINE_RANK = 400;

    /** Kafka's names of what the table sets, so that no setting can be given twice with two values. */
    private static final Map<String, Setting<?>> TAKEN = Map.of(
            "bootstrap.servers", Settings.BOOTSTRAP_SERVERS,
            "application.id", Settings.APPLICATION_ID,
            "client.id", Settings.APPLICATION_ID,
            "replication.factor", Settings.REPLICATION_FACTOR,
            "processing.guarantee", Settings.GUARANTEE,
            "num.stream.threads", Settings.THREADS,
            "state.dir", Settings.STATE_DIR,
            "commit.interval.ms", Settings.COMMIT_INTERVAL,
            "num.standby.replicas", Settings.STANDBYS);

    private final SmallRyeConfig sources;
    private final TreeSet<String> clientNames = new TreeSet<>();
    private final List<String> problems;

    private SettingsReader(SmallRyeConfig sources, List<String> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    static SettingsReader open(@Nullable Path file, Map<String, String> environment, Map<String, String> overrides) {
        List<String> problems = new ArrayList<>();
        Map<String, String> written = file == null ? Map.of() : contentOf(file, problems);
        Map<String, String> exported = ours(environment);
        SmallRyeConfig sources = new SmallRyeConfigBuilder()
                .withSources(
                        new PropertiesConfigSource(written, String.valueOf(file), FILE_RANK),
                        new EnvConfigSource(exported, ENVIRONMENT_RANK),
                        new PropertiesConfigSource(overrides, COMMAND_LINE, COMMAND_LINE_RANK))
                .build();
        SettingsReader reader = new SettingsReader(sources, problems);
        reader.notice(written, String.valueOf(file));
        reader.notice(overrides, COMMAND_LINE);
        exported.keySet().forEach(reader::noticeVariable);
        return reader;
    }

    private static Map<String, String> contentOf(Path file, List<String> problems) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            problems.add(
                    "cannot read settings from " + file + " (" + e.getClass().getSimpleName() + ")");
        }
        Map<String, String> content = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> content.put(name, properties.getProperty(name)));
        return content;
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

    private void notice(Map<String, String> given, String source) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (name.startsWith(ClientSettings.PREFIX)) {
                clientNames.add(name);
            } else if (Settings.ALL.stream().noneMatch(known -> known.name().equals(name))) {
                problems.add("unknown setting \"" + name + "\" in " + source);
            }
        }
    }

    /** Unknown variables are let pass: platforms inject some that begin with the name of a service. */
    private void noticeVariable(String variable) {
        String name = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        if (name.startsWith(ClientSettings.PREFIX)) {
            clientNames.add(name);
        }
    }

    <T> T take(Setting<T> setting) {
        T byDefault = Objects.requireNonNull(setting.form().read(setting.byDefault()), setting.name());
        T given = takeOptional(setting);
        return given == null ? byDefault : given;
    }

    <T> @Nullable T takeOptional(Setting<T> setting) {
        ConfigValue given = sources.getConfigValue(setting.name());
        if (given.getValue() == null) {
            return null;
        }
        T value = setting.form().read(given.getValue().strip());
        if (value == null) {
            problems.add(setting.name() + ": expected " + setting.expected() + ", found \"" + given.getValue()
                    + "\" in " + sourceOf(given));
        }
        return value;
    }

    private static String sourceOf(ConfigValue value) {
        String name = String.valueOf(value.getConfigSourceName());
        return name.equals(EnvConfigSource.NAME) ? ENVIRONMENT : name;
    }

    ClientSettings takeClientSettings() {
        Map<String, String> properties = new HashMap<>();
        for (String name : clientNames) {
            String kafkaName = name.substring(ClientSettings.PREFIX.length());
            Setting<?> own = TAKEN.get(kafkaName);
            if (own != null) {
                problems.add(name + ": set " + own.name() + " instead");
            }
            properties.put(kafkaName, sources.getConfigValue(name).getValue());
        }
        return new ClientSettings(properties);
    }

    void reportProblems() throws ConfigException {
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }
}

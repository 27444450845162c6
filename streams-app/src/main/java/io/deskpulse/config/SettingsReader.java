package io.deskpulse.config;

import io.smallrye.config.ConfigValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes settings out of their sources and collects what is wrong with them instead of stopping at the first. */
final class SettingsReader {

    /** Kafka's names of what the table sets, so that no setting can be given twice with two values. */
    private static final Map<String, Setting<?>> TAKEN = Map.ofEntries(
            Map.entry("bootstrap.servers", Settings.BOOTSTRAP_SERVERS),
            Map.entry("application.id", Settings.APPLICATION_ID),
            Map.entry("client.id", Settings.APPLICATION_ID),
            Map.entry("replication.factor", Settings.REPLICATION_FACTOR),
            Map.entry("processing.guarantee", Settings.GUARANTEE),
            Map.entry("num.stream.threads", Settings.THREADS),
            Map.entry("state.dir", Settings.STATE_DIR),
            Map.entry("commit.interval.ms", Settings.COMMIT_INTERVAL),
            Map.entry("num.standby.replicas", Settings.STANDBYS),
            Map.entry("group.instance.id", Settings.INSTANCE_ID),
            Map.entry("session.timeout.ms", Settings.SESSION_TIMEOUT),
            Map.entry("application.server", Settings.ADVERTISED_ADDRESS));

    private final List<String> problems = new ArrayList<>();
    private final Sources sources;

    SettingsReader(@Nullable Path file, Map<String, String> environment, Map<String, String> overrides) {
        sources = Sources.open(file, environment, overrides, problems);
        new TreeMap<>(sources.places()).forEach(this::checkKnown);
    }

    private void checkKnown(String name, String place) {
        boolean known = name.startsWith(ClientSettings.PREFIX)
                || Settings.ALL.stream().anyMatch(setting -> setting.name().equals(name));
        if (!known) {
            problems.add("unknown setting \"" + name + "\" in " + place);
        }
    }

    <T> T take(Setting<T> setting) {
        T byDefault = Objects.requireNonNull(setting.form().read(setting.byDefault()), setting.name());
        T given = takeOptional(setting);
        return given == null ? byDefault : given;
    }

    <T> @Nullable T takeOptional(Setting<T> setting) {
        ConfigValue given = sources.value(setting.name());
        String text = given.getValue();
        if (text == null) {
            return null;
        }
        T value = setting.form().read(text.strip());
        if (value == null) {
            problems.add(setting.name() + ": expected " + setting.expected() + ", found \"" + text + "\" in "
                    + sources.placeOf(given));
        }
        return value;
    }

    ClientSettings takeClientSettings() {
        Map<String, String> properties = new HashMap<>();
        for (String name : sources.namesWith(ClientSettings.PREFIX)) {
            String kafkaName = name.substring(ClientSettings.PREFIX.length());
            Setting<?> own = TAKEN.get(kafkaName);
            if (own != null) {
                problems.add(name + ": set " + own.name() + " instead");
            }
            properties.put(kafkaName, sources.value(name).getValue());
        }
        return new ClientSettings(properties);
    }

    void reportProblems() throws ConfigException {
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }
}

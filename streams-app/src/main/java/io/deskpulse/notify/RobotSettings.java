package io.deskpulse.notify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.Identifiers;
import io.deskpulse.policy.SettingTexts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One robot as written in the file; collects problems instead of stopping at the first. */
final class RobotSettings {

    /** Stands for an address that could not be read. */
    static final URI NO_URL = URI.create("");

    private static final Set<String> KNOWN =
            Set.of("name", "type", "urlFile", "secretFile", "shops", "level", "severity", "every");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,60}");
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(20);

    private final String path;
    private final JsonNode settings;
    private final Path file;
    private final List<String> problems;

    RobotSettings(String path, JsonNode settings, Path file, List<String> problems) {
        this.path = path;
        this.settings = settings;
        this.file = file;
        this.problems = problems;
    }

    Robot robot() {
        if (!settings.isObject()) {
            problem("", "expected an object of settings");
        }
        settings.fieldNames().forEachRemaining(this::checkKnown);
        RobotType type = choice("type", RobotType.class, null);
        return new Robot(
                name(),
                type,
                url(),
                secret(type),
                shops(),
                choice("level", AlertLevel.class, AlertLevel.ALERT),
                choice("severity", Severity.class, Severity.WARNING),
                every(type));
    }

    private void checkKnown(String name) {
        if (!KNOWN.contains(name)) {
            problem("", "unknown setting \"" + name + "\"");
        }
    }

    private void problem(String setting, String rule) {
        problems.add(path + setting + ": " + rule);
    }

    private String name() {
        String name = settings.path("name").asText();
        if (!NAME.matcher(name).matches()) {
            problem(".name", "expected 1 to 60 letters, digits or ._-");
        }
        return name;
    }

    private <E extends Enum<E>> E choice(String setting, Class<E> type, @Nullable E byDefault) {
        JsonNode value = settings.path(setting);
        E[] all = type.getEnumConstants();
        if (value.isMissingNode() && byDefault != null) {
            return byDefault;
        }
        for (E one : all) {
            if (word(one).equals(value.asText())) {
                return one;
            }
        }
        problem(
                "." + setting,
                "expected one of " + Arrays.stream(all).map(RobotSettings::word).collect(Collectors.joining(", ")));
        return all[0];
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private URI url() {
        String text = new SecretFile(path + ".urlFile", settings.path("urlFile"), file, problems).read();
        if (text == null) {
            if (settings.path("urlFile").isMissingNode()) {
                problem(".urlFile", "is missing");
            }
            return NO_URL;
        }
        URI url = SecretFile.address(text);
        if (url == null) {
            problem(".urlFile", "expected the file to hold an https address in its only line");
            return NO_URL;
        }
        return url;
    }

    private @Nullable String secret(RobotType type) {
        if (!type.signs() && settings.has("secretFile")) {
            problem(".secretFile", "is not for " + word(type) + ", whose robots do not sign");
        }
        return new SecretFile(path + ".secretFile", settings.path("secretFile"), file, problems).read();
    }

    private Set<String> shops() {
        Set<String> shops = new HashSet<>();
        JsonNode named = settings.path("shops");
        for (JsonNode shop : named) {
            shops.add(shop.asText());
        }
        boolean right = named.isMissingNode() || (named.isArray() && !named.isEmpty());
        if (!right || !shops.stream().allMatch(Identifiers::isValid)) {
            problem(".shops", "expected an array of shop ids; leave it out for all");
        }
        return shops;
    }

    private Duration every(RobotType type) {
        JsonNode value = settings.path("every");
        Duration every = value.isMissingNode() ? USUAL_PAUSE : SettingTexts.duration(value.asText());
        if (every == null || every.compareTo(type.leastPause()) < 0) {
            long least = type.leastPause().toMillis();
            problem(".every", "expected a duration such as \"20 s\", at least " + least + " ms for " + word(type));
            return USUAL_PAUSE;
        }
        return every;
    }
}

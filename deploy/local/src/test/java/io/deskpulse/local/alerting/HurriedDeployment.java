package io.deskpulse.local.alerting;

import io.deskpulse.local.monitoring.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shipped configuration of Prometheus and Alertmanager, in a hurry: looks every two seconds; what an alert of the desk
 * waits before and after it fires, and what Alertmanager waits between messages, is a tenth. Ports are those of the test.
 * Limits, expressions, labels, routes and inhibitions are as shipped. The pipeline's own alerts are not hurried: a machine
 * with too much to do must not look like an application that is dead.
 */
public final class HurriedDeployment {

    private static final int TIMES = 10;
    private static final Pattern LOOKS =
            setting("interval|scrape_interval|scrape_timeout|evaluation_interval", "\\d+[smhd]");
    private static final Pattern WAITS =
            setting("for|keep_firing_for|group_wait|group_interval|repeat_interval", "(\\d+)([smhd])");
    private static final Map<String, Integer> SECONDS = Map.of("s", 1, "m", 60, "h", 3600, "d", 86_400);
    private static final Path UNHURRIED = Path.of("rules", "alerts-pipeline.yml");

    private final Map<String, String> addresses;

    /** @param addresses what stands for each address of the shipped files */
    public HurriedDeployment(Map<String, String> addresses) {
        this.addresses = addresses;
    }

    private static Pattern setting(String names, String duration) {
        return Pattern.compile("(?m)^( *(?:- )?(?:" + names + "): )" + duration + "$");
    }

    /** Prometheus' part, as files in a folder. */
    public void writePrometheus(Path target) throws IOException {
        copy(Deployment.PROMETHEUS, target, List.of("prometheus.yml", "targets", "rules"));
    }

    /** Alertmanager's part, as files in a folder. */
    void writeAlertmanager(Path target) throws IOException {
        copy(Deployment.ALERTMANAGER, target, List.of("alertmanager.yml", "templates"));
    }

    private void copy(Path source, Path target, List<String> parts) throws IOException {
        for (String part : parts) {
            try (Stream<Path> files = Files.walk(source.resolve(part)).filter(Files::isRegularFile)) {
                for (Path file : files.toList()) {
                    write(source.relativize(file), Files.readString(file), target);
                }
            }
        }
    }

    private void write(Path name, String shipped, Path target) throws IOException {
        Path file = target.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, hurried(name, shipped));
    }

    private String hurried(Path name, String shipped) {
        String text = LOOKS.matcher(shipped).replaceAll("$12s");
        if (!name.equals(UNHURRIED)) {
            text = WAITS.matcher(text).replaceAll(HurriedDeployment::tenth);
        }
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            text = text.replace(address.getKey(), address.getValue());
        }
        return text;
    }

    private static String tenth(MatchResult setting) {
        long seconds = Long.parseLong(setting.group(2)) * SECONDS.get(setting.group(3));
        return setting.group(1) + seconds * 1000 / TIMES + "ms";
    }
}

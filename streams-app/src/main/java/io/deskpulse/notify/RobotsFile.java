package io.deskpulse.notify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deskpulse.policy.PolicyException;
import io.deskpulse.policy.SettingTexts;
import io.deskpulse.policy.SettingsTree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a robots file (JSON, or YAML by its name) and refuses whatever it does not understand, all of it at once. */
public final class RobotsFile {

    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Shanghai");
    private static final Set<String> KNOWN = Set.of("zone", "robots");

    private final Path file;
    private final List<String> problems = new ArrayList<>();

    private RobotsFile(Path file) {
        this.file = file;
    }

    /**
     * What stands in it.
     *
     * @param zone in which digests tell times
     * @param robots at least one, each with a name and an address of its own
     */
    public record Content(ZoneId zone, List<Robot> robots) {

        /** Makes the robots immutable. */
        public Content {
            robots = List.copyOf(robots);
        }
    }

    /**
     * The robots of a file; files it names are looked for beside it.
     *
     * @throws IOException if the file itself cannot be read
     * @throws RobotsException with every problem of its content
     */
    public static Content read(Path file) throws IOException, RobotsException {
        try {
            JsonNode root = SettingsTree.read(file);
            return new RobotsFile(file).content(root);
        } catch (PolicyException e) {
            throw new RobotsException(List.of(String.valueOf(e.getMessage())));
        }
    }

    private Content content(JsonNode root) throws RobotsException {
        ZoneId zone = zone(root.path("zone"));
        root.fieldNames().forEachRemaining(this::checkKnown);
        List<Robot> robots = robots(root.path("robots"));
        checkApart(robots);
        if (!problems.isEmpty()) {
            throw new RobotsException(problems);
        }
        return new Content(zone, robots);
    }

    private void checkKnown(String name) {
        if (!KNOWN.contains(name)) {
            problems.add("unknown key \"" + name + "\" (known: zone, robots)");
        }
    }

    private ZoneId zone(JsonNode value) {
        ZoneId zone = value.isMissingNode() ? USUAL_ZONE : SettingTexts.zone(value.asText());
        if (zone == null) {
            problems.add("zone: expected a zone such as \"Asia/Shanghai\"");
            return USUAL_ZONE;
        }
        return zone;
    }

    private List<Robot> robots(JsonNode array) {
        if (!array.isArray() || array.isEmpty()) {
            problems.add("expected an object with \"robots\", an array of at least one");
            return List.of();
        }
        List<Robot> robots = new ArrayList<>();
        for (JsonNode one : array) {
            String path = "robots[" + robots.size() + "]";
            robots.add(new RobotSettings(path, one, file, problems).robot());
        }
        return robots;
    }

    /** Two entries of one address would each keep to the limit and together pass it. */
    private void checkApart(List<Robot> robots) {
        Set<String> names = new HashSet<>();
        Map<URI, String> addresses = new HashMap<>();
        for (Robot robot : robots) {
            if (!names.add(robot.name())) {
                problems.add("robots: the name \"" + robot.name() + "\" is given twice");
            }
            @Nullable String other = addresses.put(robot.url(), robot.name());
            if (other != null && !robot.url().equals(RobotSettings.NO_URL)) {
                problems.add("robots: \"" + other + "\" and \"" + robot.name() + "\" have the same address");
            }
        }
    }
}

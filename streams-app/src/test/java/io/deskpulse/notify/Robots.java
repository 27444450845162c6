package io.deskpulse.notify;

import io.deskpulse.event.AlertLevel;
import java.net.URI;
import java.util.Set;

/** Robots that tell everything, as often as they may. */
final class Robots {

    static final String SECRET = "SEC000example";

    private static final URI NOWHERE = URI.create("https://robots.example/send?token=t");

    private Robots() {}

    static Robot of(RobotType type) {
        return at(type, NOWHERE);
    }

    static Robot at(RobotType type, URI url) {
        return new Robot(
                "group",
                type,
                url,
                type.signs() ? SECRET : null,
                Set.of(),
                AlertLevel.WARN,
                Severity.INFO,
                type.leastPause());
    }

    static Robot of(Set<String> shops, AlertLevel level, Severity severity) {
        RobotType type = RobotType.WECOM;
        return new Robot("group", type, NOWHERE, null, shops, level, severity, type.leastPause());
    }
}

package io.deskpulse.metrics;

import io.deskpulse.notify.RobotFigures;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What there is to scrape of the robots: each post and each alert, for whoever asks why the group was silent. */
public final class NotifyPage {

    private static final Family RECEIVED = Family.counter(
            "deskpulse_notify_received_total",
            "Alerts taken over for a robot, of the topic and of Alertmanager.",
            "robot");
    private static final Family REPEATED = Family.counter(
            "deskpulse_notify_repeated_total", "Alerts that Alertmanager sent again and that were known.", "robot");
    private static final Family TOLD =
            Family.counter("deskpulse_notify_told_total", "Alerts in digests that the robot accepted 已播报.", "robot");
    private static final Family DIGESTS =
            Family.counter("deskpulse_notify_digests_total", "Digests that the robot accepted 已发消息.", "robot");
    private static final Family FAILED = Family.counter(
            "deskpulse_notify_failed_posts_total",
            "Posts that failed: limited, refused, or unknown where there was no answer.",
            "robot",
            "reason");
    private static final Family PENDING = Family.gauge("deskpulse_notify_pending", "Alerts not told yet 待播报.", "robot");

    /** All of them, as the documentation lists them. */
    public static final List<Family> ALL = List.of(RECEIVED, REPEATED, TOLD, DIGESTS, FAILED, PENDING);

    private final ExpositionFormats formats = ExpositionFormats.init();
    private final Supplier<List<RobotFigures>> robots;

    /** @param robots asked anew at every scrape */
    public NotifyPage(Supplier<List<RobotFigures>> robots) {
        this.robots = robots;
    }

    /**
     * Writes all of them in the format that the client likes best.
     *
     * @param accept the client's Accept header, null where it sent none
     * @return the content type
     */
    public String write(@Nullable String accept, OutputStream out) throws IOException {
        Samples samples = new Samples();
        robots.get().forEach(robot -> sample(robot, samples));
        ExpositionFormatWriter writer = formats.findWriter(accept);
        writer.write(out, samples.toSnapshots());
        return writer.getContentType();
    }

    private static void sample(RobotFigures robot, Samples samples) {
        String name = robot.robot();
        samples.addCount(RECEIVED, robot.received(), name);
        samples.addCount(REPEATED, robot.repeated(), name);
        samples.addCount(TOLD, robot.told(), name);
        samples.addCount(DIGESTS, robot.digests(), name);
        samples.addCount(FAILED, robot.limited(), name, "limited");
        samples.addCount(FAILED, robot.refused(), name, "refused");
        samples.addCount(FAILED, robot.unknown(), name, "unknown");
        samples.addCount(PENDING, robot.pending(), name);
    }
}

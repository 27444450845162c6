package io.deskpulse.app;

import io.deskpulse.board.AlertsDocument;
import io.deskpulse.board.Feed;
import io.deskpulse.board.Heading;
import io.deskpulse.board.HourDocument;
import io.deskpulse.board.Outlet;
import io.deskpulse.board.Scenery;
import io.deskpulse.board.StaffingDocument;
import io.deskpulse.board.Viewer;
import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.web.BoardService;
import io.deskpulse.web.NotReadyException;
import java.io.Closeable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Feeds boards out of the pipeline; keeps the two from knowing each other. */
final class BoardOnPipeline implements BoardService, AutoCloseable {

    /** So that a board hears something every second, whoever does not answer. */
    private static final Duration BETWEEN_SECONDS = Duration.ofMillis(700);

    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(2);

    private final PipelineView pipeline;
    private final Moments moments;
    private final Outlooks outlooks;
    private final PolicyBook policies;
    private final Group group;
    private final FeedLoop loop;
    private final int mostViewers;

    /** @param mostViewers how many may look at once */
    BoardOnPipeline(
            PipelineView pipeline,
            Moments moments,
            Outlooks outlooks,
            PolicyBook policies,
            Group group,
            int mostViewers) {
        this.pipeline = pipeline;
        this.moments = moments;
        this.outlooks = outlooks;
        this.policies = policies;
        this.group = group;
        this.mostViewers = mostViewers;
        this.loop = new FeedLoop(new Feed(() -> new GroupScenery(own(), group, BETWEEN_SECONDS), mostViewers));
    }

    private Scenery own() {
        Moment moment = moments.latest();
        return new OwnScenery(heading(moment), moment, policies);
    }

    private Scenery sceneryOf(boolean alone) {
        return alone ? own() : new GroupScenery(own(), group, USUAL_PATIENCE);
    }

    private static Heading heading(Moment moment) {
        return new Heading(moment.now(), moment.newestEvent(), moment.state(), List.of());
    }

    @Override
    public byte[] desk(Part part, String window) {
        return sceneryOf(part.alone()).desk(window).json(part.shopId());
    }

    @Override
    public byte[] waiting(Part part, int most) {
        return sceneryOf(part.alone()).waiting(part.shopId(), most).json();
    }

    @Override
    public byte[] alerts(Part part) {
        AlertsDocument alerts = sceneryOf(part.alone()).alerts().ofShop(part.shopId());
        return alerts.json(part.alone() ? Integer.MAX_VALUE : AlertsDocument.MOST);
    }

    @Override
    public byte[] hour(String shopId, @Nullable String agentId, boolean alone) {
        HourDocument own = HourDocument.of(
                heading(moments.latest()), policies.of(shopId), pipeline.lastHour(new Whose(shopId, agentId)));
        return (alone ? own : group.join(own, hourPath(shopId, agentId), USUAL_PATIENCE, HourDocument::read)).json();
    }

    @Override
    public byte[] staffing(String shopId, boolean alone) {
        Moment moment = moments.latest();
        StaffingDocument own =
                StaffingDocument.of(heading(moment), outlooks.latest().get(shopId), moment.staff(shopId));
        String path = "/api/v1/staffing?scope=instance&shop=" + URLEncoder.encode(shopId, StandardCharsets.UTF_8);
        return (alone ? own : group.join(own, path, USUAL_PATIENCE, StaffingDocument::read)).json();
    }

    private static String hourPath(String shopId, @Nullable String agentId) {
        String agent = agentId == null ? "" : "&agent=" + URLEncoder.encode(agentId, StandardCharsets.UTF_8);
        return "/api/v1/hour?scope=instance&shop=" + URLEncoder.encode(shopId, StandardCharsets.UTF_8) + agent;
    }

    @Override
    public Closeable watch(@Nullable String shopId, String window, Outlet outlet) throws NotReadyException {
        Viewer viewer = new Viewer(window, shopId, outlet);
        if (!loop.join(viewer)) {
            throw new NotReadyException("too many boards are open; at most " + mostViewers + " can be at once");
        }
        return () -> loop.leave(viewer);
    }

    @Override
    public void close() {
        loop.close();
    }
}

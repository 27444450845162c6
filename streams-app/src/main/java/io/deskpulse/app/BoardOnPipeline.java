package io.deskpulse.app;

import io.deskpulse.board.AlertsDocument;
import io.deskpulse.board.DeskDocument;
import io.deskpulse.board.Feed;
import io.deskpulse.board.Heading;
import io.deskpulse.board.HourDocument;
import io.deskpulse.board.Outlet;
import io.deskpulse.board.Scenery;
import io.deskpulse.board.Viewer;
import io.deskpulse.board.WaitingDocument;
import io.deskpulse.live.Whose;
import io.deskpulse.moment.Moment;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.PipelineView;
import io.deskpulse.web.BoardService;
import io.deskpulse.web.NotReadyException;
import java.io.Closeable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Feeds boards out of the pipeline; keeps the two from knowing each other. */
final class BoardOnPipeline implements BoardService, AutoCloseable {

    /** What one instance can serve without its own work being felt; see the measured cost of one more. */
    static final int MOST_VIEWERS = 200;

    private final PipelineView pipeline;
    private final Moments moments;
    private final PolicyBook policies;
    private final FeedLoop loop;

    BoardOnPipeline(PipelineView pipeline, Moments moments, PolicyBook policies) {
        this.pipeline = pipeline;
        this.moments = moments;
        this.policies = policies;
        this.loop = new FeedLoop(new Feed(() -> new Everything(moments.latest()), MOST_VIEWERS));
    }

    @Override
    public byte[] desk(Part part, String window) {
        return new Everything(moments.latest()).desk(window).json(part.shopId());
    }

    @Override
    public byte[] waiting(Part part, int most) {
        return new Everything(moments.latest()).waiting(part.shopId(), most).json();
    }

    @Override
    public byte[] alerts(Part part) {
        return new Everything(moments.latest())
                .alerts()
                .ofShop(part.shopId())
                .json(part.alone() ? Integer.MAX_VALUE : AlertsDocument.MOST);
    }

    @Override
    public byte[] hour(String shopId, @Nullable String agentId, boolean alone) {
        return HourDocument.json(
                heading(moments.latest()), policies.of(shopId), pipeline.lastHour(new Whose(shopId, agentId)));
    }

    @Override
    public Closeable watch(@Nullable String shopId, String window, Outlet outlet) throws NotReadyException {
        Viewer viewer = new Viewer(window, shopId, outlet);
        if (!loop.join(viewer)) {
            throw new NotReadyException("too many boards are open; at most " + MOST_VIEWERS + " can be at once");
        }
        return () -> loop.leave(viewer);
    }

    private Heading heading(Moment moment) {
        String state = pipeline.state().name().toLowerCase(Locale.ROOT);
        return new Heading(moment.now(), moment.newestEvent(), state, List.of());
    }

    @Override
    public void close() {
        loop.close();
    }

    /** What this instance sees by itself. */
    private final class Everything implements Scenery {

        private final Moment moment;
        private final Heading heading;

        Everything(Moment moment) {
            this.moment = moment;
            this.heading = heading(moment);
        }

        @Override
        public DeskDocument desk(String window) {
            return DeskDocument.of(heading, moment, policies, window);
        }

        @Override
        public WaitingDocument waiting(@Nullable String shopId, int most) {
            return WaitingDocument.of(heading, moment, shopId, most);
        }

        @Override
        public AlertsDocument alerts() {
            return AlertsDocument.of(heading, moment);
        }
    }
}

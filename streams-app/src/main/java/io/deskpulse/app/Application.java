package io.deskpulse.app;

import io.deskpulse.access.Access;
import io.deskpulse.config.AppConfig;
import io.deskpulse.forecast.Promotion;
import io.deskpulse.metrics.MetricsPage;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.roster.Outlooks;
import io.deskpulse.topology.FactReader;
import io.deskpulse.topology.Moments;
import io.deskpulse.topology.TopicsException;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.WebAddress;
import io.deskpulse.web.WebServer;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.net.BindException;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.jspecify.annotations.Nullable;

/** The application as it runs: the pipeline, what it shows of itself, and their common end. */
public final class Application implements AutoCloseable {

    private final Pipeline pipeline;
    private final MetricsPage metrics;
    private final BoardOnPipeline board;
    private final WebServer server;
    private final Outlooks outlooks;
    private volatile @Nullable OutlookLoop looking;
    private volatile @Nullable KafkaStreamsMetrics kafkaMetrics;
    private boolean closed;

    private Application(
            Pipeline pipeline, MetricsPage metrics, BoardOnPipeline board, WebServer server, Outlooks outlooks) {
        this.pipeline = pipeline;
        this.metrics = metrics;
        this.board = board;
        this.server = server;
        this.outlooks = outlooks;
    }

    /**
     * Starts on this machine only, open to whoever is on it; see {@link #start(AppConfig, Access, PolicyBook, List, InstantSource)}.
     *
     * @param wall the wall clock
     */
    public static Application start(AppConfig config, PolicyBook policies, InstantSource wall)
            throws BindException, BrokerUnreachableException, TopicsException, StateUnusableException,
                    InterruptedException {
        return start(config, Access.OPEN, policies, List.of(), wall);
    }

    /**
     * Starts to serve, then to process; a failure leaves nothing behind.
     *
     * @param access what the settings' files say
     * @param promotions that forecasts follow
     * @param wall the wall clock
     */
    public static Application start(
            AppConfig config, Access access, PolicyBook policies, List<Promotion> promotions, InstantSource wall)
            throws BindException, BrokerUnreachableException, TopicsException, StateUnusableException,
                    InterruptedException {
        Pipeline pipeline = new Pipeline(config, policies, wall);
        Application application = serve(pipeline, config, access, new Outlooks(policies, promotions), policies, wall);
        boolean started = false;
        try {
            application.process(config);
            started = true;
        } finally {
            if (!started) {
                application.close();
            }
        }
        return application;
    }

    private static Application serve(
            Pipeline pipeline,
            AppConfig config,
            Access access,
            Outlooks outlooks,
            PolicyBook policies,
            InstantSource wall)
            throws BindException {
        Moments moments = new Moments(pipeline, policies, Clock.systemUTC());
        MetricsPage metrics = new MetricsPage(pipeline, moments, policies, wall, config.agentSeries());
        metrics.show(outlooks, moments);
        Group group = new Group(pipeline::others, access);
        DeskOnPipeline desk = new DeskOnPipeline(pipeline, policies, metrics, group);
        BoardOnPipeline board =
                new BoardOnPipeline(pipeline, moments, outlooks, policies, group, config.boardViewers());
        WebServer server = WebServer.start(entrance(config, access), desk, evidence(config, policies), board);
        return new Application(pipeline, metrics, board, server, outlooks);
    }

    private static Entrance entrance(AppConfig config, Access access) {
        return new Entrance(new WebAddress(config.httpHost(), config.httpPort()), access, Clock.systemUTC());
    }

    private static LiveEvidence evidence(AppConfig config, PolicyBook policies) {
        // Who asks waits in real time, and brokers stamp by it, whatever time the pipeline lives in.
        InstantSource real = Clock.systemUTC();
        FactReader facts = new FactReader(config, real, FactReader.USUAL_PATIENCE);
        return new LiveEvidence(facts, policies, config.futureTolerance(), real);
    }

    private void process(AppConfig config)
            throws BrokerUnreachableException, TopicsException, StateUnusableException, InterruptedException {
        pipeline.start(AdvertisedAddress.of(config, server.port()));
        looking = OutlookLoop.start(pipeline, outlooks);
        KafkaStreams client = pipeline.client();
        if (client != null) {
            KafkaStreamsMetrics measured = new KafkaStreamsMetrics(client);
            metrics.bind(measured);
            kafkaMetrics = measured;
        }
    }

    /** The pipeline inside. */
    public Pipeline pipeline() {
        return pipeline;
    }

    /** Where a browser finds it. */
    public String url() {
        return server.url();
    }

    /** Finishes what is in hand, then stops answering; whoever asks for it again waits until it is done. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        KafkaStreamsMetrics measured = kafkaMetrics;
        if (measured != null) {
            measured.close();
        }
        OutlookLoop ahead = looking;
        if (ahead != null) {
            ahead.close();
        }
        board.close();
        pipeline.close();
        server.close();
        metrics.close();
    }
}

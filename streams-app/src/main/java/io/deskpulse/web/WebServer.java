package io.deskpulse.web;

import io.deskpulse.access.TlsIdentity;
import io.deskpulse.access.Token;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server of one application: health, metrics, day report and the page that says where they are. */
public final class WebServer implements AutoCloseable {

    /** What the names of its threads begin with, for whoever looks at what they cost. */
    public static final String THREAD_NAME = "web";

    private static final int THREADS = 32;
    private static final int LEAST_THREADS = 8;

    private final Javalin javalin;
    private final Entrance entrance;

    private WebServer(Javalin javalin, Entrance entrance) {
        this.javalin = javalin;
        this.entrance = entrance;
    }

    /**
     * Starts to listen.
     *
     * @throws BindException if it cannot listen there; the message says so in one line
     */
    public static WebServer start(WebAddress address, DeskService desk, EvidenceService evidence, BoardService board)
            throws BindException {
        return start(Entrance.open(address), desk, evidence, board);
    }

    /**
     * Starts to listen, and to ask who comes.
     *
     * @throws BindException if it cannot or must not listen there; the message says so in one line
     */
    public static WebServer start(Entrance entrance, DeskService desk, EvidenceService evidence, BoardService board)
            throws BindException {
        return start(entrance, config -> {
            new BoardRoutes(board).addTo(config.routes);
            new BoardPage().addTo(config);
            new ApiDocument().addTo(config.routes);
            new DeskRoutes(desk).addTo(config.routes);
            new EvidenceRoutes(evidence).addTo(config.routes);
        });
    }

    /**
     * Starts to listen for what robots are to tell.
     *
     * @throws BindException if it cannot or must not listen there; the message says so in one line
     */
    public static WebServer start(Entrance entrance, NotifyService notify) throws BindException {
        return start(entrance, config -> {
            config.http.maxRequestSize = NotifyRoutes.MOST_BYTES;
            new NotifyRoutes(notify).addTo(config.routes);
        });
    }

    /**
     * Starts to listen for what is to become events.
     *
     * @throws BindException if it cannot or must not listen there; the message says so in one line
     */
    public static WebServer start(Entrance entrance, BridgeService bridge) throws BindException {
        return start(entrance, BridgeRoutes::isSigned, config -> {
            config.http.maxRequestSize = BridgeRoutes.MOST_BYTES;
            new BridgeRoutes(bridge).addTo(config.routes);
        });
    }

    private static WebServer start(Entrance entrance, Consumer<JavalinConfig> routes) throws BindException {
        return start(entrance, path -> false, routes);
    }

    private static WebServer start(Entrance entrance, Predicate<String> proven, Consumer<JavalinConfig> routes)
            throws BindException {
        Optional<String> refusal = entrance.refusal();
        if (refusal.isPresent()) {
            throw new BindException(refusal.get());
        }
        Javalin javalin = Javalin.create(config -> {
            configure(config, entrance, proven);
            routes.accept(config);
        });
        try {
            return new WebServer(javalin.start(), entrance);
        } catch (JavalinBindException e) {
            WebAddress address = entrance.address();
            BindException explained = new BindException("cannot listen on " + address.host() + ":" + address.port()
                    + ": the port is taken or not allowed; choose another one with --port");
            explained.initCause(e);
            throw explained;
        }
    }

    private static void configure(JavalinConfig config, Entrance entrance, Predicate<String> proven) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.host = entrance.address().host();
        config.jetty.port = entrance.address().port();
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, LEAST_THREADS);
        threads.setName(THREAD_NAME);
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> server.setErrorHandler(new JsonErrorHandler()));
        new SecurityHeaders().addTo(config.routes);
        new ErrorRoutes().addTo(config.routes);
        guard(config, entrance, proven);
    }

    private static void guard(JavalinConfig config, Entrance entrance, Predicate<String> proven) {
        TlsIdentity tls = entrance.access().tls();
        if (tls != null) {
            config.jetty.addConnector(new TlsConnector(tls, entrance.address()));
        }
        Token token = entrance.access().token();
        if (token != null) {
            new Doorkeeper(token, new Session(token, entrance.clock()), proven).addTo(config.routes);
        }
    }

    /** The port it listens on: the one that was found free where 0 was asked for. */
    public int port() {
        return javalin.port();
    }

    /** Every path that it answers to GET. */
    Set<String> paths() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.equals(HandlerType.GET))
                .map(endpoint -> endpoint.path)
                .collect(Collectors.toSet());
    }

    /** The address of its front page. */
    public String url() {
        return entrance.url(port());
    }

    @Override
    public void close() {
        javalin.stop();
    }
}

package io.deskpulse.local.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deskpulse.access.Access;
import io.deskpulse.board.GzipPiece;
import io.deskpulse.board.Outlet;
import io.deskpulse.web.BoardService;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.WebAddress;
import io.deskpulse.web.WebServer;
import java.io.Closeable;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The program's own web server before a desk that says what the test wants, and falls silent when it wants. */
final class ScriptedDesk implements BoardService, AutoCloseable {

    static final long NOON = 1_762_830_000_000L;

    private static final int BEAT_MS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ScheduledExecutorService beats = Executors.newSingleThreadScheduledExecutor();
    private final Set<Outlet> outlets = ConcurrentHashMap.newKeySet();
    private final AtomicLong at = new AtomicLong(NOON);
    private final Rows rows;
    private final Access access;
    private final InstantSource clock;
    private WebServer server;
    private volatile boolean silent;
    private volatile String state = "running";
    private volatile List<String> missing = List.of();
    private volatile long newestEvent = NOON;

    /** A desk that is open, and tells every half second that nothing has changed. */
    ScriptedDesk(Rows rows) throws BindException {
        this(rows, Access.OPEN, Instant::now);
    }

    /** One that asks who comes. */
    ScriptedDesk(Rows rows, Access access, InstantSource clock) throws BindException {
        this.rows = rows;
        this.access = access;
        this.clock = clock;
        server = listen(0);
        var unused = beats.scheduleAtFixedRate(this::beat, BEAT_MS, BEAT_MS, TimeUnit.MILLISECONDS); // ended by close
    }

    private WebServer listen(int port) throws BindException {
        Entrance entrance = new Entrance(WebAddress.loopback(port), access, clock);
        return WebServer.start(entrance, new NoDesk(), new NoDesk(), this);
    }

    String address() {
        return server.url();
    }

    private void beat() {
        at.addAndGet(BEAT_MS);
        if (!silent) {
            tell("change", heading());
        }
    }

    /** Says nothing more, though connections stay. */
    void fallSilent() {
        silent = true;
    }

    void speakAgain() {
        silent = false;
    }

    /** Breaks all connections and answers nobody. */
    void vanish() {
        server.close();
        outlets.clear();
    }

    /** Answers again, where it did before. */
    void comeBack(int port) throws BindException {
        server = listen(port);
    }

    int port() {
        return server.port();
    }

    void become(String health, List<String> unheard, long quietMs) {
        state = health;
        missing = unheard;
        newestEvent = at.get() - quietMs;
    }

    /** Tells what changed. */
    void change(Rows changed) {
        Map<String, Object> part = heading();
        part.putAll(changed.lists());
        tell("change", part);
    }

    /** Tells an event of any kind. */
    void tell(String event, Map<String, Object> document) {
        outlets.forEach(outlet -> send(outlet, event, document));
    }

    private Map<String, Object> heading() {
        Map<String, Object> heading = new LinkedHashMap<>(
                Map.of("at", at.get(), "state", state, "complete", missing.isEmpty(), "newestEvent", newestEvent));
        heading.put("missing", missing);
        return heading;
    }

    private Map<String, Object> whole() {
        Map<String, Object> whole = heading();
        whole.putAll(rows.lists());
        return whole;
    }

    @Override
    public byte[] desk(Part part, String window) {
        return bytes(whole());
    }

    @Override
    public byte[] waiting(Part part, int most) {
        return bytes(rows.waits());
    }

    @Override
    public byte[] alerts(Part part) {
        return bytes(rows.alerts());
    }

    @Override
    public byte[] staffing(String shopId, boolean alone) {
        throw new UnsupportedOperationException("the board does not ask for it");
    }

    @Override
    public byte[] hour(String shopId, @Nullable String agentId, boolean alone) {
        return bytes(rows.hour(at.get()));
    }

    @Override
    public Closeable watch(@Nullable String shopId, String window, Outlet outlet) {
        send(outlet, "desk", whole());
        send(outlet, "alerts", rows.alerts());
        send(outlet, "waiting", rows.waits());
        outlets.add(outlet);
        return () -> outlets.remove(outlet);
    }

    private static void send(Outlet outlet, String event, Map<String, Object> document) {
        byte[] bytes = ("event: " + event + "\ndata: " + text(document) + "\n\n").getBytes(StandardCharsets.UTF_8);
        outlet.offer(outlet.takesGzip() ? GzipPiece.of(bytes) : bytes);
    }

    private static byte[] bytes(Map<String, Object> document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Map<String, Object> document) {
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        beats.shutdownNow();
        server.close();
    }
}

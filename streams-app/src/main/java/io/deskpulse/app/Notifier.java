package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.metrics.NotifyPage;
import io.deskpulse.notify.AlertmanagerBody;
import io.deskpulse.notify.BodyException;
import io.deskpulse.notify.NotifyDesk;
import io.deskpulse.notify.RobotDesk;
import io.deskpulse.topology.AlertSubscription;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.Health;
import io.deskpulse.web.NotifyService;
import io.deskpulse.web.Page;
import io.deskpulse.web.QueryException;
import io.deskpulse.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** The robots at work: a thread for each, the server that Alertmanager posts to, and their common end. */
public final class Notifier implements NotifyService, AutoCloseable {

    /** Longer than one post may take. */
    private static final Duration GRACE = NotifyDesk.USUAL_PATIENCE.plusSeconds(5);

    private final NotifyDesk desk;
    private final NotifyPage page;
    private final List<RobotLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private @Nullable WebServer server;

    private Notifier(NotifyDesk desk) {
        this.desk = desk;
        this.page = new NotifyPage(
                () -> desk.robots().stream().map(RobotDesk::figures).toList());
    }

    /**
     * Starts to listen, then to read.
     *
     * @throws BindException if it cannot listen there
     */
    public static Notifier start(AppConfig config, NotifyDesk desk, Entrance entrance) throws BindException {
        Notifier notifier = new Notifier(desk);
        notifier.server = WebServer.start(entrance, notifier);
        desk.robots().forEach(robot -> notifier.serve(robot, config));
        return notifier;
    }

    private void serve(RobotDesk robot, AppConfig config) {
        String name = robot.robot().name();
        RobotLoop loop = new RobotLoop(robot, new AlertSubscription(config, name), failed);
        Thread thread = new Thread(loop, "robot-" + name);
        loops.add(loop);
        threads.add(thread);
        thread.start();
    }

    /** Where it listens. */
    public String url() {
        return server == null ? "" : server.url();
    }

    /**
     * Waits until a robot cannot be served any more, which may be for ever.
     *
     * @throws CommandException with the reason
     */
    public void awaitFailure() throws CommandException, InterruptedException {
        try {
            failed.get();
        } catch (ExecutionException e) {
            throw new CommandException(
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()), e);
        }
    }

    @Override
    public CompletableFuture<Boolean> takeOver(byte[] body) throws QueryException {
        try {
            return desk.takeOver(AlertmanagerBody.read(body));
        } catch (BodyException e) {
            throw QueryException.wrong(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Health health() {
        return failed.isDone() ? Health.FAILED : Health.READY;
    }

    @Override
    public Page metrics(@Nullable String accept) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        return new Page(page.write(accept, body), body);
    }

    /** Ends posts in good order; what was not told is read again at the next start. */
    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        loops.forEach(RobotLoop::end);
        try {
            for (Thread thread : threads) {
                thread.join(GRACE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

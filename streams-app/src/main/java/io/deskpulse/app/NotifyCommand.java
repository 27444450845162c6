package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.notify.NotifyDesk;
import io.deskpulse.notify.RobotsException;
import io.deskpulse.notify.RobotsFile;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.WebAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code notify}: tells group robots of slow responses and of Alertmanager's alerts, until a signal ends it. */
@Command(
        name = "notify",
        description = "Tell DingTalk, WeCom and Feishu group robots of alerts, until Ctrl-C.",
        footer = "deploy/README.md says how a robots file is written. Run one of these for a robots file, not two.")
final class NotifyCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;
    private final SettingOptions settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--robots", required = true, paramLabel = "FILE", description = "The robots, JSON or YAML.")
    private Path robots = Path.of("");

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = WebAddress.LOOPBACK,
            description = "Where Alertmanager's webhook listens; default ${DEFAULT-VALUE}.")
    private String host = WebAddress.LOOPBACK;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "9095",
            description = "Its port, 0 for any free one; default ${DEFAULT-VALUE}, path /alertmanager.")
    private int port;

    NotifyCommand(Terminal terminal, SettingOptions settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        if (port < 0 || port > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port: expected a whole number from 0 to " + LAST_PORT);
        }
        AppConfig config = settings.read(spec);
        try {
            return serve(config, RobotsFile.read(robots));
        } catch (RobotsException e) {
            e.problems().forEach(problem -> terminal.note("deskpulse notify: %s: %s", robots, problem));
            return ExitStatus.FAILED;
        }
    }

    private int serve(AppConfig config, RobotsFile.Content file)
            throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        requireTopic(config);
        NotifyDesk desk = NotifyDesk.of(file, terminal.clock(), new Random());
        try (Notifier notifier = Notifier.start(config, desk, entrance(config))) {
            Runtime.getRuntime().addShutdownHook(new Thread(notifier::close, "close-in-good-order"));
            terminal.say(
                    "DeskPulse tells %d robots; Alertmanager's webhook: %salertmanager (Ctrl-C ends it)",
                    file.robots().size(), notifier.url());
            notifier.awaitFailure();
        }
        return ExitStatus.OK;
    }

    private Entrance entrance(AppConfig config) throws CommandException {
        Entrance entrance = new Entrance(new WebAddress(host, port), AccessFiles.of(config), terminal.clock());
        entrance.warning().ifPresent(warning -> terminal.note("deskpulse notify: %s", warning));
        return entrance;
    }

    private static void requireTopic(AppConfig config)
            throws CommandException, BrokerUnreachableException, InterruptedException {
        try (Admin admin = new Brokers(config, Brokers.USUAL_PATIENCE).connect()) {
            new TopicCreator(admin).check(List.of(new Topics(config).slowResponseAlerts()));
        } catch (TopicsException e) {
            throw TopicsCommand.askedFor(e);
        }
    }
}

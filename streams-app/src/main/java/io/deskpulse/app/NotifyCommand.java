package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.notify.NotifyDesk;
import io.deskpulse.notify.RobotsException;
import io.deskpulse.notify.RobotsFile;
import io.deskpulse.topology.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code notify}: tells group robots of slow responses and of Alertmanager's alerts, until a signal ends it. */
@Command(
        name = "notify",
        description = "Tell DingTalk, WeCom and Feishu group robots of alerts, until Ctrl-C.",
        footer = {
            "Alertmanager's webhook is at its path /alertmanager.",
            "deploy/README.md says how a robots file is written. Run one of these for a robots file, not two."
        })
final class NotifyCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 9095;

    private final Terminal terminal;
    private final SettingOptions settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--robots", required = true, paramLabel = "FILE", description = "The robots, JSON or YAML.")
    private Path robots = Path.of("");

    @Mixin
    private final ListenerOptions listener;

    NotifyCommand(Terminal terminal, SettingOptions settings) {
        this.terminal = terminal;
        this.settings = settings;
        this.listener = new ListenerOptions(terminal, USUAL_PORT);
    }

    @Override
    public Integer call() throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        AppConfig config = settings.read(spec);
        try {
            return serve(config, RobotsFile.read(robots));
        } catch (RobotsException e) {
            terminal.noteProblems(spec.qualifiedName(), robots, e.problems());
            return ExitStatus.FAILED;
        }
    }

    private int serve(AppConfig config, RobotsFile.Content file)
            throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        TopicsCommand.require(config, List.of(new Topics(config).slowResponseAlerts()));
        NotifyDesk desk = NotifyDesk.of(file, terminal.clock(), new Random());
        try (Notifier notifier = Notifier.start(config, desk, listener.entrance(config))) {
            Runtime.getRuntime().addShutdownHook(new Thread(notifier::close, "close-in-good-order"));
            terminal.say(
                    "DeskPulse tells %d robots; Alertmanager's webhook: %salertmanager (Ctrl-C ends it)",
                    file.robots().size(), notifier.url());
            notifier.awaitFailure();
        }
        return ExitStatus.OK;
    }
}

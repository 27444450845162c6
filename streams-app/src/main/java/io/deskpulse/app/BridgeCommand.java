package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.intake.webhook.Source;
import io.deskpulse.intake.webhook.SourcesException;
import io.deskpulse.intake.webhook.SourcesFile;
import io.deskpulse.topology.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bridge}: takes webhooks of Chatwoot and Shopify, and our own events over HTTP, until a signal ends it. */
@Command(
        name = "bridge",
        description = "Take webhooks of Chatwoot and Shopify, and our own events, into Kafka, until Ctrl-C.",
        footer = "deploy/feeding/bridge.md describes the sources file and the mapping.")
final class BridgeCommand implements Callable<Integer> {

    private static final int USUAL_PORT = 9096;

    private final Terminal terminal;
    private final SettingOptions settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who posts webhooks, JSON or YAML; without it only our own events are taken.")
    private @Nullable Path sources;

    @Mixin
    private final ListenerOptions listener;

    BridgeCommand(Terminal terminal, SettingOptions settings) {
        this.terminal = terminal;
        this.settings = settings;
        this.listener = new ListenerOptions(terminal, USUAL_PORT);
    }

    @Override
    public Integer call() throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        AppConfig config = settings.read(spec);
        Path file = sources;
        if (file == null) {
            return serve(config, List.of());
        }
        try {
            return serve(config, SourcesFile.read(file, terminal.clock()));
        } catch (SourcesException e) {
            terminal.noteProblems(spec.qualifiedName(), file, e.problems());
            return ExitStatus.FAILED;
        }
    }

    private int serve(AppConfig config, List<Source> named)
            throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        TopicsCommand.require(config, new Topics(config).inputs());
        CountDownLatch ended = new CountDownLatch(1);
        try (Bridge bridge = Bridge.start(config, named, listener.entrance(config))) {
            Runtime.getRuntime().addShutdownHook(new Thread(bridge::close, "close-in-good-order"));
            terminal.say("DeskPulse takes our own events at %sevents (Ctrl-C ends it)", bridge.url());
            named.forEach(source ->
                    terminal.say("webhooks of %s: %swebhooks/%s", source.name(), bridge.url(), source.name()));
            ended.await();
        }
        return ExitStatus.OK;
    }
}

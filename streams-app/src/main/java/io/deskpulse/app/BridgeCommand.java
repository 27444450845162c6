package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.intake.webhook.Source;
import io.deskpulse.intake.webhook.SourcesException;
import io.deskpulse.intake.webhook.SourcesFile;
import io.deskpulse.web.Entrance;
import io.deskpulse.web.WebAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bridge}: takes webhooks of Chatwoot and Shopify, and our own events over HTTP, until a signal ends it. */
@Command(
        name = "bridge",
        description = "Take webhooks of Chatwoot and Shopify, and our own events, into Kafka, until Ctrl-C.",
        footer = "deploy/feeding/bridge.md describes the sources file and the mapping.")
final class BridgeCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    private final Terminal terminal;
    private final SettingOptions settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sources",
            paramLabel = "FILE",
            description = "Who posts webhooks, JSON or YAML; without it only our own events are taken.")
    private @Nullable Path sources;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = WebAddress.LOOPBACK,
            description = "Where it listens; default ${DEFAULT-VALUE}.")
    private String host = WebAddress.LOOPBACK;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "9096",
            description = "Its port, 0 for any free one; default ${DEFAULT-VALUE}.")
    private int port;

    BridgeCommand(Terminal terminal, SettingOptions settings) {
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
            return serve(config, sources == null ? List.of() : SourcesFile.read(sources, terminal.clock()));
        } catch (SourcesException e) {
            e.problems().forEach(problem -> terminal.note("deskpulse bridge: %s: %s", sources, problem));
            return ExitStatus.FAILED;
        }
    }

    private int serve(AppConfig config, List<Source> named)
            throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        ReplayCommand.requireTopics(config);
        CountDownLatch ended = new CountDownLatch(1);
        try (Bridge bridge = Bridge.start(config, named, entrance(config))) {
            Runtime.getRuntime().addShutdownHook(new Thread(bridge::close, "close-in-good-order"));
            terminal.say("DeskPulse takes our own events at %sevents (Ctrl-C ends it)", bridge.url());
            named.forEach(source ->
                    terminal.say("webhooks of %s: %swebhooks/%s", source.name(), bridge.url(), source.name()));
            ended.await();
        }
        return ExitStatus.OK;
    }

    private Entrance entrance(AppConfig config) throws CommandException {
        Entrance entrance = new Entrance(new WebAddress(host, port), AccessFiles.of(config), terminal.clock());
        entrance.warning().ifPresent(warning -> terminal.note("deskpulse bridge: %s", warning));
        return entrance;
    }
}

package io.deskpulse.local;

import io.deskpulse.app.CommandException;
import io.deskpulse.app.Terminal;
import io.deskpulse.local.broker.BrokerSettings;
import io.deskpulse.local.broker.BrokerStartException;
import io.deskpulse.local.broker.EmbeddedBroker;
import io.deskpulse.local.broker.Membership;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code broker}: the embedded broker as a process of its own, for whoever has no Kafka at hand to try {@code run} with. */
@Command(
        name = "broker",
        description = "Run a Kafka broker on this machine only, for trying things; one copy of everything.",
        footer = "Ctrl-C ends it. With --data it finds again what it held.")
final class BrokerCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "Where clients connect, on 127.0.0.1; default ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where data stay; without it they end with it.")
    private @Nullable Path data;

    @Option(
            names = "--node",
            paramLabel = "N",
            defaultValue = "1",
            hidden = true,
            description = "Which of several brokers it is, by the place of its port in --controllers.")
    private int node;

    /** Undocumented: brokers of one machine are lost together, so several are of use to tests only. */
    @Option(
            names = "--controllers",
            paramLabel = "PORT",
            split = ",",
            hidden = true,
            description = "Where the controllers of several brokers find each other.")
    private List<Integer> controllers = List.of();

    BrokerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandException, InterruptedException {
        try (EmbeddedBroker broker = EmbeddedBroker.start(settings())) {
            terminal.say("the broker is running: %s (Ctrl-C ends it)", broker.bootstrapServers());
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "end-broker"));
            new CountDownLatch(1).await();
        } catch (BrokerStartException | IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()), e);
        }
        return 0;
    }

    private BrokerSettings settings() {
        BrokerSettings settings = BrokerSettings.temporary().onPort(port);
        settings = data == null ? settings : settings.in(data);
        return controllers.isEmpty() ? settings : settings.among(new Membership(node, controllers));
    }
}

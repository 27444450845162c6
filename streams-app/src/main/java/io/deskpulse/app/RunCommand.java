package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code run}: the application against a Kafka cluster, until a signal ends it. */
@Command(
        name = "run",
        description = "Run the application against a Kafka cluster, until Ctrl-C.",
        footer = "Every setting can also stand in the --config file or in a DESKPULSE_ variable.")
final class RunCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final SettingOptions settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RunCommand(Terminal terminal, SettingOptions settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call()
            throws IOException, CommandException, BrokerUnreachableException, StateUnusableException,
                    InterruptedException {
        AppConfig config = settings.read(spec);
        PolicyBook policies = config.policies() == null ? PolicyBook.GENERIC : PolicyOption.read(config.policies());
        Application application = start(config, policies);
        application.warning().ifPresent(warning -> terminal.note("deskpulse run: %s", warning));
        terminal.say("DeskPulse is running: %s (Ctrl-C ends it)", application.url());
        Runtime.getRuntime().addShutdownHook(new Thread(application::close, "close-in-good-order"));
        new CountDownLatch(1).await(); // a signal ends the process, and the hook what runs in it
        return ExitStatus.OK;
    }

    private Application start(AppConfig config, PolicyBook policies)
            throws IOException, CommandException, BrokerUnreachableException, StateUnusableException,
                    InterruptedException {
        try {
            return Application.start(config, AccessFiles.of(config), policies, terminal.clock());
        } catch (TopicsException e) {
            throw TopicsCommand.askedFor(e);
        }
    }
}

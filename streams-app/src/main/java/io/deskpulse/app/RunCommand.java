package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.topology.PipelineState;
import io.deskpulse.topology.TopicsException;
import java.io.IOException;
import java.util.concurrent.Callable;
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
        StartUpCheck.Prepared prepared = new StartUpCheck(config).run(terminal.clock());
        prepared.warnings().forEach(warning -> terminal.note("deskpulse run: %s", warning));
        try (Application application = start(config, prepared)) {
            terminal.say("DeskPulse is running: %s (Ctrl-C ends it)", application.url());
            Runtime.getRuntime().addShutdownHook(new Thread(application::close, "close-in-good-order"));
            // A signal ends the process, and the hook what runs in it.
            if (application.pipeline().awaitEnd() == PipelineState.ERROR) {
                throw givenUp(config);
            }
        }
        return ExitStatus.OK;
    }

    /** Looks at the brokers once more: what has become of the topics meanwhile is a likelier cause than any. */
    private static CommandException givenUp(AppConfig config) throws InterruptedException {
        String failed = "processing has failed again and again and was given up";
        try {
            new Brokers(config, Brokers.USUAL_PATIENCE).check();
            return new CommandException(
                    failed + "; the log above says why. Nothing is lost: a restart goes on where it ended");
        } catch (TopicsException | BrokerUnreachableException e) {
            return new CommandException(failed + ": " + e.getMessage() + ". Nothing is lost", e);
        }
    }

    private Application start(AppConfig config, StartUpCheck.Prepared prepared)
            throws IOException, CommandException, BrokerUnreachableException, StateUnusableException,
                    InterruptedException {
        try {
            return Application.start(
                    config, prepared.access(), prepared.policies(), prepared.promotions(), terminal.clock());
        } catch (TopicsException e) {
            throw TopicsCommand.askedFor(e);
        }
    }
}

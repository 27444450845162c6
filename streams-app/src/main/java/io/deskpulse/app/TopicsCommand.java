package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.topology.Topic;
import io.deskpulse.topology.TopicCreator;
import io.deskpulse.topology.Topics;
import io.deskpulse.topology.TopicsException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code topics}: prepares a cluster; can be repeated, and refuses a topic that could not work. */
@Command(name = "topics", description = "Create the topics that do not exist yet; refuse a wrong number of partitions.")
final class TopicsCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final SettingOptions settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    TopicsCommand(Terminal terminal, SettingOptions settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws CommandException, BrokerUnreachableException, TopicsException, InterruptedException {
        AppConfig config = settings.read(spec);
        List<String> created;
        try (Admin admin = new Brokers(config, Brokers.USUAL_PATIENCE).connect()) {
            created = new TopicCreator(admin).create(new Topics(config).all());
        }
        created.forEach(topic -> terminal.say("created %s", topic));
        if (created.isEmpty()) {
            terminal.say("all topics exist");
        }
        return ExitStatus.OK;
    }

    /**
     * Makes sure, before a command begins, that the topics are there that it needs.
     *
     * @throws CommandException if one is missing or not as it must be
     */
    static void require(AppConfig config, List<Topic> topics)
            throws CommandException, BrokerUnreachableException, InterruptedException {
        try (Admin admin = new Brokers(config, Brokers.USUAL_PATIENCE).connect()) {
            new TopicCreator(admin).check(topics);
        } catch (TopicsException e) {
            throw askedFor(e);
        }
    }

    /** What other commands say where topics are missing. */
    static CommandException askedFor(TopicsException e) {
        return new CommandException(e.getMessage() + "; 'deskpulse topics' creates what is missing", e);
    }
}

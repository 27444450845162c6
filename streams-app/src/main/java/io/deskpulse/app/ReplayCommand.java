package io.deskpulse.app;

import io.deskpulse.config.AppConfig;
import io.deskpulse.event.file.DefectLine;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import io.deskpulse.event.file.RecordLine;
import io.deskpulse.topology.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay FILE}: brings a recorded day into a cluster, even what the gate will refuse. */
@Command(
        name = "replay",
        description = "Publish an event file to Kafka, keyed shopId:buyerId, as fast as the brokers take it.")
final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final SettingOptions settings;
    private final Map<String, Long> published = new TreeMap<>();
    private final Map<String, Long> left = new TreeMap<>();
    private long keyless;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Event file, one JSON line per event; gzip by its name.")
    private Path file = Path.of("");

    ReplayCommand(Terminal terminal, SettingOptions settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, CommandException, BrokerUnreachableException, InterruptedException {
        AppConfig config = settings.read(spec);
        try (EventFile lines = EventFile.open(file)) {
            TopicsCommand.require(config, new Topics(config).inputs());
            publish(lines, config);
        }
        tell();
        return ExitStatus.OK;
    }

    private void publish(EventFile lines, AppConfig config) throws IOException, CommandException {
        try (Progress progress = new Progress(terminal, "publishing " + file.getFileName(), "lines");
                EventPublisher publisher = new EventPublisher(config)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                publish(line, publisher);
                progress.read(line.number(), lines.bytesConsumed(), lines.size());
            }
            publisher.flush();
        }
    }

    private void publish(EventLine line, EventPublisher publisher) throws CommandException {
        if (line instanceof RecordLine record) {
            keyless += publisher.publish(record) ? 0 : 1;
            published.merge(record.topic().topicName(), 1L, Long::sum);
        } else if (line instanceof DefectLine defect) {
            left.merge(defect.reason().name(), 1L, Long::sum);
        }
    }

    private void tell() {
        terminal.say("published: %s", published.isEmpty() ? "nothing" : Counts.words(published));
        if (keyless > 0) {
            terminal.note(
                    "%,d values are no valid events; published without a key, the gate will refuse them", keyless);
        }
        if (!left.isEmpty()) {
            terminal.note("lines left out, for they hold no record: %s", Counts.words(left));
        }
    }
}

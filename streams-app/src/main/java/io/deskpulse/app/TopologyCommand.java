package io.deskpulse.app;

import io.deskpulse.policy.PolicyBook;
import io.deskpulse.topology.PipelineInsight;
import io.deskpulse.topology.PipelineTopology;
import io.deskpulse.topology.TopologyMermaid;
import io.deskpulse.topology.TopologyText;
import java.util.concurrent.Callable;
import org.apache.kafka.streams.TopologyDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code topology}: how the pipeline is wired, for a reader or a document. */
@Command(name = "topology", description = "Print how the pipeline is wired; needs no broker.")
final class TopologyCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final SettingOptions settings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "One of: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    /** How it is drawn. */
    enum Format {
        TEXT,
        MERMAID;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    TopologyCommand(Terminal terminal, SettingOptions settings) {
        this.terminal = terminal;
        this.settings = settings;
    }

    @Override
    public Integer call() throws CommandException {
        TopologyDescription description = PipelineTopology.build(
                        settings.read(spec),
                        PolicyBook.GENERIC,
                        terminal.clock(),
                        new PipelineInsight(terminal.clock()))
                .describe();
        boolean mermaid = format == Format.MERMAID;
        terminal.out().print(mermaid ? TopologyMermaid.of(description) : TopologyText.of(description));
        return ExitStatus.OK;
    }
}

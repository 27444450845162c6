package io.deskpulse.topology;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** A topology as plain text, one line a node and always in the same order, to be read and to be compared. */
public final class TopologyText {

    private TopologyText() {}

    /** The text, every line ended. */
    public static String of(TopologyDescription description) {
        StringBuilder text = new StringBuilder();
        for (Subtopology part : description.subtopologies()) {
            text.append("sub-topology ").append(part.id()).append('\n');
            NodesInOrder.of(part)
                    .forEach(node -> text.append("  ").append(line(node)).append('\n'));
        }
        return text.toString();
    }

    private static String line(Node node) {
        if (node instanceof Source source) {
            return "source " + node.name() + " reads " + joined(source.topicSet()) + onTo(node);
        }
        if (node instanceof Sink sink) {
            return "sink " + node.name() + " writes " + sink.topic();
        }
        Processor processor = (Processor) node;
        return "processor " + node.name() + " keeps " + joined(processor.stores()) + onTo(node);
    }

    private static String onTo(Node node) {
        return node.successors().isEmpty()
                ? ""
                : node.successors().stream().map(Node::name).sorted().collect(Collectors.joining(", ", " -> ", ""));
    }

    private static String joined(Collection<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", new TreeSet<>(names));
    }
}

package io.deskpulse.topology;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** A topology as a Mermaid flowchart, for documents that draw it: topics, processors and the stores they keep. */
public final class TopologyMermaid {

    private final Set<String> lines = new LinkedHashSet<>();

    private TopologyMermaid() {}

    /** The flowchart, every line ended; without the fence around it. */
    public static String of(TopologyDescription description) {
        TopologyMermaid chart = new TopologyMermaid();
        chart.lines.add("flowchart LR");
        for (Subtopology part : description.subtopologies()) {
            NodesInOrder.of(part).forEach(chart::draw);
        }
        return String.join("\n", chart.lines) + "\n";
    }

    private void draw(Node node) {
        if (node instanceof Source source) {
            source.topicSet().stream().sorted().forEach(topic -> {
                topic(topic);
                node.successors().forEach(next -> arrow(topicId(topic), id(next)));
            });
        } else if (node instanceof Processor processor) {
            lines.add("  " + id(node) + "[\"" + node.name() + "\"]");
            processor.stores().stream().sorted().forEach(store -> store(node, store));
            node.successors().stream().map(TopologyMermaid::id).sorted().forEach(next -> arrow(id(node), next));
        } else if (node instanceof Sink sink) {
            topic(sink.topic());
        }
    }

    private void topic(String name) {
        lines.add("  " + topicId(name) + "([\"" + name + "\"])");
    }

    private void store(Node owner, String name) {
        lines.add("  " + id("store", name) + "[(\"" + name + "\")]");
        lines.add("  " + id(owner) + " --- " + id("store", name));
    }

    private void arrow(String from, String to) {
        lines.add("  " + from + " --> " + to);
    }

    /** A sink is drawn as the topic it writes. */
    private static String id(Node node) {
        return node instanceof Sink sink ? topicId(sink.topic()) : id("node", node.name());
    }

    private static String topicId(String topic) {
        return id("topic", topic);
    }

    /** Mermaid reads some punctuation in identifiers as arrows. */
    private static String id(String kind, String name) {
        return kind + "_" + name.replaceAll("[^A-Za-z0-9]", "_");
    }
}

package io.deskpulse.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** The nodes of a sub-topology in the order in which a record meets them, equals by name: an order no run changes. */
final class NodesInOrder {

    private NodesInOrder() {}

    static List<Node> of(Subtopology part) {
        Comparator<Node> byName = Comparator.comparing(Node::name);
        Set<Node> reached = new LinkedHashSet<>();
        part.nodes().stream().filter(Source.class::isInstance).sorted(byName).forEach(reached::add);
        List<Node> frontier = new ArrayList<>(reached);
        while (!frontier.isEmpty()) {
            List<Node> next = frontier.stream()
                    .flatMap(node -> node.successors().stream())
                    .distinct()
                    .sorted(byName)
                    .toList();
            reached.addAll(next);
            frontier = new ArrayList<>(next);
        }
        return List.copyOf(reached);
    }
}

package io.deskpulse.topology;

import io.deskpulse.event.AgentStatus;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/** How shops are divided among desks: by their partition of the facts, which is that of Kafka's producers. */
final class Desks {

    private Desks() {}

    /** The partition of a shop's facts. */
    static int partitionOf(String shopId, int partitions) {
        return Utils.toPositive(Utils.murmur2(shopId.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /** Who has to know of a status: the desk of its shop, or every desk, for people are not divided as shops are. */
    static StreamPartitioner<String, AgentStatus> concerned() {
        return (topic, agent, status, partitions) -> Optional.of(concerned(status.shopId(), partitions));
    }

    private static Set<Integer> concerned(@Nullable String shopId, int partitions) {
        return shopId == null
                ? IntStream.range(0, partitions).boxed().collect(Collectors.toSet())
                : Set.of(partitionOf(shopId, partitions));
    }
}

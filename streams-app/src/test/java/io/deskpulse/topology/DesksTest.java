package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.Presence;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DesksTest {

    private static Optional<Set<Integer>> told(@Nullable String shop) {
        AgentStatus status = new AgentStatus("a1", shop, Presence.ONLINE, 5, 1);
        return Desks.concerned().partitions("agent-presence", "a1", status, 4);
    }

    @Test
    void shouldTellTheDeskThatAddsUpTheFactsOfTheShop() {
        for (String shop : List.of("s1", "s2", "木槿女装旗舰店", "x/y-1")) {
            int partition = BuiltInPartitioner.partitionForKey(shop.getBytes(StandardCharsets.UTF_8), 4);

            assertThat(told(shop)).hasValue(Set.of(partition));
            assertThat(Desks.partitionOf(shop, 4)).isEqualTo(partition);
        }
    }

    @Test
    void shouldTellAllDesksOfWhoServesAnyShop() {
        assertThat(told(null)).hasValue(Set.of(0, 1, 2, 3));
    }
}

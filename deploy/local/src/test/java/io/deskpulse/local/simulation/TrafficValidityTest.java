package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.event.EventCodec;
import io.deskpulse.event.Identifiers;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is invented passes as real: the gate would take every event of it. */
class TrafficValidityTest {

    private final List<Event> events = Evening.OF_SIX_SHOPS.events();

    @Test
    void shouldSurviveEncodingAndStrictDecoding() throws RejectedException {
        for (Event event : events) {
            assertThat(EventCodec.decode(event.topic(), EventCodec.encode(event)))
                    .isEqualTo(event);
        }
    }

    @Test
    void shouldFillAllThreeTopics() {
        Set<InputTopic> topics = events.stream().map(Event::topic).collect(Collectors.toSet());

        assertThat(topics).containsExactlyInAnyOrder(InputTopic.values());
    }

    @Test
    void shouldBeAsLargeAsRealEvents() {
        double mean = events.stream()
                .mapToInt(event -> EventCodec.encode(event).length)
                .average()
                .orElseThrow();

        assertThat(mean).isBetween(180.0, 350.0);
    }

    @Test
    void shouldCarryChineseNamesAndSubAccountsInSomeShops() {
        Set<String> agents = Evening.OF_SIX_SHOPS.shops().stream()
                .flatMap(shop -> shop.seats().stream())
                .map(Seat::agentId)
                .collect(Collectors.toSet());

        assertThat(agents).hasSize(30).contains("云栖美妆旗舰店:小美", "agent-0001-000").allMatch(Identifiers::isValidAgent);
    }
}

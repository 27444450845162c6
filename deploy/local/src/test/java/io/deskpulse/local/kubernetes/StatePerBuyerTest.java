package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.Event;
import io.deskpulse.journey.Journey;
import io.deskpulse.journey.JourneyCodec;
import io.deskpulse.journey.JourneyFold;
import io.deskpulse.local.simulation.SimulationSettings;
import io.deskpulse.local.simulation.TrafficSimulation;
import io.deskpulse.policy.PolicyBook;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The sizing of double11 rests on what a buyer of the simulation takes; here that is counted, and the page held to it. */
class StatePerBuyerTest {

    private static final Instant EVENING = Instant.parse("2026-11-10T11:00:00Z"); // 19:00 in Shanghai
    private static final Duration SPAN = Duration.ofHours(1);
    private static final Duration SETTLED = Duration.ofDays(1);
    private static final PolicyBook POLICIES = PolicyBook.GENERIC;

    private final Map<String, Journey> journeys = new HashMap<>();
    private final Map<String, JourneyFold> folds = new HashMap<>();
    private long events;

    private void simulate() {
        Iterator<Event> traffic = TrafficSimulation.endless(
                new SimulationSettings(8, 60, 10, false, 1, EVENING, ZoneId.of("Asia/Shanghai")));
        long end = EVENING.plus(SPAN).toEpochMilli();
        for (Event event = traffic.next(); event.at() < end; event = traffic.next()) {
            take(event);
        }
        long later = EVENING.plus(SPAN).plus(SETTLED).toEpochMilli();
        journeys.replaceAll(
                (buyer, journey) -> foldOf(buyer).advance(journey, later).journey());
    }

    private void take(Event event) {
        Journey before = journeys.getOrDefault(event.key(), Journey.NONE);
        journeys.put(event.key(), foldOf(event.key()).apply(before, event).journey());
        events++;
    }

    private JourneyFold foldOf(String key) {
        int colon = key.indexOf(':');
        String shop = key.substring(0, colon);
        return folds.computeIfAbsent(
                key, any -> new JourneyFold(shop, key.substring(colon + 1), POLICIES.of(shop), 30_000));
    }

    private List<Integer> sizes() {
        return journeys.entrySet().stream()
                .map(journey -> JourneyCodec.encode(journey.getValue()).length
                        + journey.getKey().getBytes(StandardCharsets.UTF_8).length)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toList());
    }

    @Test
    void shouldBeWhatTheSizingSays() throws Exception {
        SizingPage page = new SizingPage();
        simulate();
        List<Integer> sizes = sizes();
        double mean = sizes.stream().mapToInt(Integer::intValue).average().orElseThrow();
        double perBuyer = (double) events / journeys.size();
        System.out.printf(
                "%d events, %d buyers: %.1f events and %.0f bytes of state each, 99 of 100 at most %d bytes%n",
                events, journeys.size(), perBuyer, mean, sizes.get(sizes.size() * 99 / 100));

        assertThat(mean).isCloseTo(page.figure("bytes of state per buyer"), Percentage.withPercentage(10));
        assertThat(perBuyer).isCloseTo(page.figure("events per buyer and visit"), Percentage.withPercentage(10));
    }
}

package io.deskpulse.local.simulation;

import static io.deskpulse.local.simulation.Desks.at;
import static io.deskpulse.local.simulation.Desks.doubleEleven;
import static io.deskpulse.local.simulation.Desks.during;
import static io.deskpulse.local.simulation.Desks.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** At the midnight of Double 11 everybody comes at once. */
class PromotionTest {

    private static final Duration UNTIL_THREE = Duration.ofHours(4);
    private static final long MINUTE_MS = 60_000;
    private static final long MIDNIGHT = at("23:00").toEpochMilli() + 60 * MINUTE_MS;

    private final List<Event> night = during(doubleEleven("23:00", 10), UNTIL_THREE);

    @Test
    void shouldRiseTenfoldWithinTheFirstMinutesAfterMidnight() {
        assertThat(perMinute(night, 1, 4)).isGreaterThan(8 * perMinute(night, -10, 0));
    }

    @Test
    void shouldBeOrdinaryBeforeMidnight() {
        List<Event> ordinary = during(ordinary("23:00", 10), UNTIL_THREE);

        assertThat(perMinute(night, -30, 0))
                .isBetween(0.8 * perMinute(ordinary, -30, 0), 1.2 * perMinute(ordinary, -30, 0));
        assertThat(perMinute(ordinary, 1, 4)).isLessThan(1.5 * perMinute(ordinary, -10, 0));
    }

    @Test
    void shouldDecayWithinTwoHours() {
        assertThat(perMinute(night, 30, 60)).isLessThan(0.8 * perMinute(night, 1, 10));
        assertThat(perMinute(night, 125, 150)).isLessThan(perMinute(night, -10, 0));
    }

    @Test
    void shouldSellMoreThanItTalksWhenThePromotionOpens() {
        Predicate<Event> isOrder = OrderEvent.class::isInstance;

        assertThat(share(isOrder, 1, 10)).isGreaterThan(1.5 * share(isOrder, -30, 0));
    }

    @Test
    void shouldOverwhelmTheDeskSoThatBuyersQueue() {
        Predicate<Event> isQueued = event -> event instanceof ChatMessage message && message.kind() == Kind.QUEUE;

        assertThat(share(isQueued, 5, 30)).isGreaterThan(1.5 * share(isQueued, -30, 0));
    }

    private static double perMinute(List<Event> events, int fromMinute, int toMinute) {
        return (double) between(events, fromMinute, toMinute).size() / (toMinute - fromMinute);
    }

    private double share(Predicate<Event> property, int fromMinute, int toMinute) {
        List<Event> part = between(night, fromMinute, toMinute);
        return (double) part.stream().filter(property).count() / part.size();
    }

    private static List<Event> between(List<Event> events, int fromMinute, int toMinute) {
        long begin = MIDNIGHT + fromMinute * MINUTE_MS;
        long end = MIDNIGHT + toMinute * MINUTE_MS;
        return events.stream()
                .filter(event -> event.at() >= begin && event.at() < end)
                .toList();
    }
}

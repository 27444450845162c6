package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.event.Sender;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Buyers rate what they got: the chat they had, the order they paid. */
class RatingsTest {

    private static final List<Event> FOUR_DAYS = Desks.during(Desks.ordinary("10:00", 2), Duration.ofDays(4));

    @Test
    void shouldRateOnlyAgentsWhoHaveServedThatBuyer() {
        Set<String> served = FOUR_DAYS.stream()
                .filter(event -> event instanceof ChatMessage message && isReply(message))
                .map(event -> event.key() + ((ChatMessage) event).agentId())
                .collect(Collectors.toSet());

        assertThat(ratings(RatingType.CSAT).map(rating -> rating.key() + rating.agentId()))
                .isNotEmpty()
                .allMatch(served::contains);
    }

    @Test
    void shouldRateOnlyOrdersThatWerePaid() {
        Set<String> paid = FOUR_DAYS.stream()
                .filter(event -> event instanceof OrderEvent order && order.type() == OrderType.PAID)
                .map(event -> ((OrderEvent) event).orderId())
                .collect(Collectors.toSet());

        assertThat(ratings(RatingType.DSR).map(RatingEvent::orderId))
                .isNotEmpty()
                .allMatch(paid::contains);
    }

    @Test
    void shouldBeMostlyContent() {
        assertThat(mean(ratings(RatingType.CSAT).mapToInt(RatingEvent::score))).isBetween(3.5, 4.9);
        assertThat(mean(ratings(RatingType.DSR).mapToInt(RatingEvent::service))).isBetween(4.2, 4.98);
    }

    @Test
    void shouldUseTheWholeScale() {
        assertThat(ratings(RatingType.CSAT).map(RatingEvent::score).distinct())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    private static double mean(IntStream scores) {
        return scores.average().orElseThrow();
    }

    private static boolean isReply(ChatMessage message) {
        return message.sender() == Sender.AGENT || message.sender() == Sender.ASSIST;
    }

    private static Stream<RatingEvent> ratings(RatingType type) {
        return FOUR_DAYS.stream()
                .filter(RatingEvent.class::isInstance)
                .map(RatingEvent.class::cast)
                .filter(rating -> rating.type() == type);
    }
}

package io.deskpulse.local.simulation;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.Sender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Two ordinary hours of the evening, taken apart by topic and buyer; generated once for all tests that look at them. */
final class Evening {

    static final Evening OF_SIX_SHOPS = new Evening();

    private final TrafficSimulation simulation =
            TrafficSimulation.lasting(Desks.ordinary("19:00", 30), Duration.ofHours(2));
    private final List<Event> events = Desks.all(simulation);

    private Evening() {}

    List<Event> events() {
        return events;
    }

    List<Shop> shops() {
        return simulation.marketplace().shops();
    }

    Stream<ChatMessage> chat() {
        return of(ChatMessage.class);
    }

    Stream<OrderEvent> orders() {
        return of(OrderEvent.class);
    }

    Stream<RatingEvent> ratings() {
        return of(RatingEvent.class);
    }

    long countOf(Sender sender) {
        return chat().filter(message -> message.sender() == sender).count();
    }

    long countOf(Kind kind) {
        return chat().filter(message -> message.kind() == kind).count();
    }

    long countOf(OrderType type) {
        return orders().filter(order -> order.type() == type).count();
    }

    /** Each buyer's chat in one shop, in order. */
    Collection<List<ChatMessage>> conversations() {
        Map<String, List<ChatMessage>> byKey = new LinkedHashMap<>();
        chat().forEach(message ->
                byKey.computeIfAbsent(message.key(), key -> new ArrayList<>()).add(message));
        return byKey.values();
    }

    /** The part of all conversations of which that is true. */
    double shareOfConversations(Predicate<List<ChatMessage>> property) {
        Collection<List<ChatMessage>> all = conversations();
        return (double) all.stream().filter(property).count() / all.size();
    }

    private <T extends Event> Stream<T> of(Class<T> topic) {
        return events.stream().filter(topic::isInstance).map(topic::cast);
    }
}

package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.event.Sender;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Journeys nobody would think of: all senders and kinds, pauses around every limit, no two events at the same time. */
final class RandomJourneys {

    /** Stands for a pause that ends at the very next midnight. */
    private static final long TO_MIDNIGHT = -1;

    private RandomJourneys() {}

    /** One message after a pause. */
    private record Line(long pause, ChatMessage said) {

        long after(long time) {
            return pause == TO_MIDNIGHT ? Shop.taobao().policy().midnightAfter(time) : time + pause;
        }

        ChatMessage at(long time) {
            return movedTo(time, said);
        }
    }

    /** The same message at another time. */
    static ChatMessage movedTo(long time, ChatMessage said) {
        return Chat.message(said.sender(), said.kind(), said.agentId(), said.toAgentId(), time);
    }

    static Arbitrary<Shop> shops() {
        return Arbitraries.of(Shop.taobao(), Shop.jd(), Shop.pdd(), Shop.generic());
    }

    /** The messages of a chat in time order. */
    static Arbitrary<List<ChatMessage>> chats(int most) {
        Arbitrary<Long> starts =
                Arbitraries.of(Chat.at("08:59:30"), Chat.at("22:50:00"), Chat.at("23:45:00"), Chat.at("12:00:00"));
        Arbitrary<List<Line>> lines = Combinators.combine(pauses(), words())
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most);
        return Combinators.combine(starts, lines).as(RandomJourneys::told);
    }

    private static List<ChatMessage> told(long start, List<Line> lines) {
        List<ChatMessage> chat = new ArrayList<>();
        long time = start;
        for (Line line : lines) {
            time = line.after(time);
            chat.add(line.at(time));
        }
        return chat;
    }

    private static Arbitrary<Long> pauses() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(1, 25_000)),
                Tuple.of(4, Arbitraries.longs().between(25_000, 180_000)),
                Tuple.of(3, Arbitraries.of(29_999L, 30_000L, 30_001L, 599_999L, 600_000L, 600_001L)),
                Tuple.of(2, Arbitraries.longs().between(180_000, 900_000)),
                Tuple.of(1, Arbitraries.longs().between(900_000, TimeUnit.HOURS.toMillis(30))),
                Tuple.of(1, Arbitraries.just(TO_MIDNIGHT)));
    }

    private static Arbitrary<ChatMessage> words() {
        Arbitrary<String> agents = Arbitraries.of("A", "B", "C");
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Chat.ask(0))),
                Tuple.of(2, agents.map(agent -> Chat.ask(agent, 0))),
                Tuple.of(6, agents.map(agent -> Chat.agent(agent, 0))),
                Tuple.of(1, agents.map(agent -> Chat.assist(agent, 0))),
                Tuple.of(2, Arbitraries.just(Chat.bot(0))),
                Tuple.of(2, agents.map(agent -> Chat.transfer(agent, 0))),
                Tuple.of(1, agents.map(agent -> Chat.assign(agent, 0))),
                Tuple.of(3, Arbitraries.of(Chat.queue(0), Chat.close(0), Chat.notice(0))),
                Tuple.of(1, Arbitraries.of(Chat.auto(0), Chat.other(Sender.BUYER, 0), Chat.other(Sender.BOT, 0))),
                Tuple.of(1, Arbitraries.just(Chat.message(Sender.BUYER, Kind.CARD, null, null, 0))));
    }

    /** Order events and ratings from {@link Chat#DAY} on, as long as that. */
    static Arbitrary<List<Event>> dealings(int most, long forMs) {
        Arbitrary<String> orders = Arbitraries.of("o1", "o2", "o3");
        Arbitrary<Long> times = Arbitraries.longs().between(Chat.at("00:00:00"), Chat.at("00:00:00") + forMs);
        Arbitrary<Event> order = Combinators.combine(
                        orders,
                        Arbitraries.of(OrderType.class),
                        Arbitraries.longs().between(0, 500),
                        times)
                .as(RandomJourneys::order);
        Arbitrary<Integer> scores = Arbitraries.integers().between(1, 5);
        Arbitrary<Event> dsr = Combinators.combine(orders, scores, times).as(Orders::ratedService);
        Arbitrary<Event> csat =
                Combinators.combine(Arbitraries.of("A", "B"), scores, times).as(Orders::satisfied);
        return Arbitraries.frequencyOf(Tuple.of(4, order), Tuple.of(1, dsr), Tuple.of(1, csat))
                .list()
                .ofMaxSize(most)
                .uniqueElements(Event::at);
    }

    private static OrderEvent order(String order, OrderType type, long amount, long at) {
        return Orders.event(order, type, amount, OrderEvent.NO_ITEMS, at);
    }
}

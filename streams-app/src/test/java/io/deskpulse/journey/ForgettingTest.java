package io.deskpulse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.Figure;
import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/**
 * A journey forgets what is final; what it still says stays as true as if it forgot nothing. Orders live for a week at
 * most here: what comes of an order long after it was forgotten, no figure can know.
 */
class ForgettingTest {

    private static final long HORIZON_MS = TimeUnit.DAYS.toMillis(3);
    private static final long TWO_MONTHS_MS = TimeUnit.DAYS.toMillis(60);
    private static final int MOST_DEALINGS = 25;

    @Property(tries = 100)
    void shouldTakeNothingBackThatItNeverSaid(@ForAll("arrivals") List<Event> arrivals, @ForAll("shops") Shop shop) {
        LiveJourney live = shop.forgettingAfter(HORIZON_MS);

        for (Event event : arrivals) {
            live.arrives(event);
            assertThat(live.desk().net().values()).as("after %s", event).allMatch(count -> count == 1);
        }
    }

    @Property(tries = 200)
    void shouldSayOfYoungDaysWhatItWouldSayIfItForgotNothing(
            @ForAll("arrivals") List<Event> arrivals, @ForAll("shops") Shop shop) {
        LiveJourney forgetful = shop.forgettingAfter(HORIZON_MS);
        LiveJourney faithful = shop.live();
        long newest = 0;

        for (Event event : arrivals) {
            if (forgetful.arrives(event) != Verdict.TOO_LATE) {
                faithful.arrives(event);
            }
            newest = Math.max(newest, event.at());
        }

        LocalDate young = shop.policy().dayOf(newest - HORIZON_MS).plusDays(1);
        assertThat(from(young, forgetful)).isEqualTo(from(young, faithful));
    }

    @Test
    void shouldKnowThePurchaseOfAnEnquirerWhoAskedOnTheDayThatTheHorizonCuts() {
        LiveJourney live = Shop.taobao().forgettingAfter(HORIZON_MS);
        live.hears(Orders.paid("o1", 100, Chat.on(Chat.DAY.minusDays(21), "09:01:00")), Chat.ask(Chat.at("09:00:00")));

        live.hears(Chat.ask(Chat.on(Chat.DAY.plusDays(3), "12:00:00")));
        live.hears(Orders.paid("o2", 100, Chat.on(Chat.DAY.minusDays(1), "10:00:00")));

        assertThat(live.desk().net().values()).containsOnly(1);
    }

    @Test
    void shouldCreditASaleThatIsToldLongAfterTheReplyItRestsOn() {
        LiveJourney live = Shop.taobao().forgettingAfter(HORIZON_MS);
        live.hears(Chat.ask(Chat.at("09:59:00")), Chat.agent("mei", Chat.at("10:00:00")));

        live.hears(Chat.ask(Chat.on(Chat.DAY.plusDays(15), "10:00:00")));
        live.hears(Orders.paid("o1", 100, Chat.at("11:00:00")));

        live.desk().agent("mei").shows(Figure.PAID_ORDERS, 1);
    }

    @Test
    void shouldCountABuyerOnceADayWhenHisOrdersRunFarAheadOfHisChat() {
        LiveJourney live = Shop.taobao().forgettingAfter(HORIZON_MS);
        live.hears(Orders.paid("o1", 100, Chat.on(Chat.DAY.plusDays(10), "10:00:00")));

        live.hears(Chat.ask(Chat.at("10:00:00")), Chat.agent("mei", Chat.at("10:01:00")));
        live.hears(Chat.ask(Chat.at("10:02:00")));

        live.desk().shop().shows(Figure.INQUIRY_BUYERS, 1);
        live.desk().agent("mei").shows(Figure.INQUIRY_BUYERS, 1);
    }

    private static Map<Fact, Integer> from(LocalDate day, LiveJourney live) {
        Map<Fact, Integer> net = new HashMap<>(live.desk().net());
        net.keySet().removeIf(fact -> fact.day().isBefore(day));
        return net;
    }

    /** Some visits in two months, with orders and ratings that arrive at once, days late, or weeks late. */
    @Provide
    Arbitrary<List<Event>> arrivals() {
        Arbitrary<Long> starts = Arbitraries.longs().between(0, TWO_MONTHS_MS);
        Arbitrary<List<ChatMessage>> visit =
                Combinators.combine(starts, RandomJourneys.chats(6)).as(ForgettingTest::shifted);
        Arbitrary<Long> delays = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0L)),
                Tuple.of(2, Arbitraries.longs().between(0, HORIZON_MS)),
                Tuple.of(1, Arbitraries.longs().between(0, TimeUnit.DAYS.toMillis(40))));
        return Combinators.combine(
                        visit.list().ofMaxSize(8),
                        RandomJourneys.dealings(MOST_DEALINGS, TWO_MONTHS_MS),
                        delays.list().ofSize(MOST_DEALINGS))
                .as(ForgettingTest::arriving);
    }

    private static List<ChatMessage> shifted(long by, List<ChatMessage> chat) {
        return chat.stream()
                .map(message -> RandomJourneys.movedTo(message.sentAt() + by, message))
                .toList();
    }

    /** Messages as they are sent, the rest with its delays; one event at any one instant of arrival. */
    private static List<Event> arriving(List<List<ChatMessage>> visits, List<Event> dealings, List<Long> delays) {
        TreeMap<Long, Event> byArrival = new TreeMap<>();
        for (int i = 0; i < dealings.size(); i++) {
            byArrival.put(dealings.get(i).at() + delays.get(i), ofItsWeek(dealings.get(i)));
        }
        visits.forEach(visit -> visit.forEach(message -> byArrival.put(message.sentAt(), message)));
        return new ArrayList<>(byArrival.values());
    }

    private static Event ofItsWeek(Event event) {
        if (event instanceof OrderEvent order) {
            long week = order.at() / TimeUnit.DAYS.toMillis(7);
            return Orders.event(order.orderId() + week, order.type(), order.amountMinor(), order.items(), order.at());
        }
        return event;
    }

    @Provide
    Arbitrary<Shop> shops() {
        return Arbitraries.of(Shop.taobao(), Shop.jd());
    }
}

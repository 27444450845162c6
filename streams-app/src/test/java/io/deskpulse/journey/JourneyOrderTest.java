package io.deskpulse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.Figure;
import io.deskpulse.event.Event;
import io.deskpulse.journey.Arrivals.Arrival;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Results depend neither on the order of arrival within the window, nor on repeats, timers or restarts (METRICS §7). */
class JourneyOrderTest {

    private static final long LONG_AFTER = Chat.at("00:00:00") + Chat.minutes(365 * 24 * 60);

    @Property(tries = 400)
    void shouldComeToWhatTheSameEventsSayInTimeOrder(
            @ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        LiveJourney live = shop.live();

        arrivals.inOrder().forEach(arrival -> arrival.reach(live));
        live.timeIs(LONG_AFTER);

        assertThat(live.desk().net()).isEqualTo(shop.dayOf(arrivals.events()).net());
    }

    @Property(tries = 100)
    void shouldSurviveARestartAfterEveryStep(@ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        LiveJourney steady = shop.live();
        LiveJourney restarted = shop.live();

        for (Arrival arrival : arrivals.inOrder()) {
            arrival.reach(steady);
            arrival.reach(restarted.restarts());
            assertThat(restarted.lastPostings()).isEqualTo(steady.lastPostings());
            assertThat(restarted.dueAt()).isEqualTo(steady.dueAt());
            assertThat(restarted.storedBytes()).isEqualTo(steady.storedBytes());
        }
    }

    @Property(tries = 60)
    void shouldAlwaysHaveStatedExactlyWhatIsKnown(
            @ForAll("fewArrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        LiveJourney live = shop.live();
        List<Event> known = new ArrayList<>();

        for (Arrival arrival : arrivals.inOrder()) {
            arrival.reach(live);
            arrivals.learnt(arrival, known);
            LiveJourney inTimeOrder = shop.live();
            known.forEach(inTimeOrder::arrives);
            inTimeOrder.timeIs(live.asOf());
            assertThat(live.desk().net()).isEqualTo(inTimeOrder.desk().net());
        }
    }

    @Property(tries = 200)
    void shouldNeverCountBelowZero(@ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        LiveJourney live = shop.live();

        arrivals.inOrder().forEach(arrival -> arrival.reach(live));

        live.desk().rows().forEach((key, row) -> {
            for (Figure figure : Figure.values()) {
                assertThat(row.get(figure)).as("%s of %s", figure, key).isNotNegative();
            }
        });
    }

    @Provide
    Arbitrary<Arrivals> arrivals() {
        return Arrivals.random(40, 8);
    }

    @Provide
    Arbitrary<Arrivals> fewArrivals() {
        return Arrivals.random(15, 4);
    }

    @Provide
    Arbitrary<Shop> shops() {
        return RandomJourneys.shops();
    }
}

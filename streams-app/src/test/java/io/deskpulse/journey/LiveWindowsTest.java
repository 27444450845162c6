package io.deskpulse.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.Ledger;
import io.deskpulse.event.Identifiers;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.Posting;
import io.deskpulse.journey.Arrivals.Arrival;
import io.deskpulse.live.LiveClock;
import io.deskpulse.live.LiveDesk;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Standing;
import io.deskpulse.live.Whose;
import io.deskpulse.live.Window;
import io.deskpulse.policy.PolicyBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** The live windows move along with time and corrections, and are at every moment what a plain recount of the facts says. */
class LiveWindowsTest {

    private static final Set<String> AGENTS = Set.of("A", "B", "C", Identifiers.UNASSIGNED);

    @Property(tries = 150)
    void shouldBeAtEveryMomentWhatARecountOfTheFactsSays(
            @ForAll("arrivals") Arrivals arrivals, @ForAll("shops") Shop shop) {
        LiveJourney journey = shop.live();
        LiveDesk desk = new LiveDesk(new PolicyBook(shop.policy(), Map.of()));
        int posted = 0;

        for (Arrival arrival : arrivals.inOrder()) {
            desk.turnTo(arrival.when());
            arrival.reach(journey);
            for (Posting posting : journey.postingsAfter(posted)) {
                desk.post(posting, 0);
                posted++;
            }

            Recount recount = new Recount(shop, journey.desk(), arrival.when());
            LiveView view = desk.view(standingAt(arrival.when()));
            recount.shouldAgreeWith(view, Whose.shop(Chat.SHOP), agent -> true);
            AGENTS.forEach(agent -> recount.shouldAgreeWith(view, Whose.agent(Chat.SHOP, agent), agent::equals));
        }
    }

    private static LiveClock standingAt(long now) {
        return new LiveClock() {
            @Override
            public long now() {
                return now;
            }

            @Override
            public long nowOf(int source) {
                return now;
            }
        };
    }

    @Provide
    Arbitrary<Arrivals> arrivals() {
        return Arrivals.random(25, 3);
    }

    @Provide
    Arbitrary<Shop> shops() {
        return RandomJourneys.shops();
    }

    /** METRICS §3 in so many words, fact by fact, without panes. */
    private record Recount(Shop shop, Desk facts, long now) {

        void shouldAgreeWith(LiveView view, Whose whose, Predicate<String> his) {
            for (Window window : Window.values()) {
                Pane pane = view.windows(window).getOrDefault(whose, new Pane());
                assertThat(pane.row().get(Figure.LEGS_REPLIED))
                        .as("responses, %s, %s", window, whose)
                        .isEqualTo(legs(his).stream()
                                .filter(leg -> leg.outcome() == Outcome.REPLIED && in(window, leg.at()))
                                .count());
                assertThat(pane.row().get(Figure.BUYER_MESSAGES))
                        .as("messages, %s, %s", window, whose)
                        .isEqualTo(messages(window, his));
                shop.policy().thresholds().forEach(seconds -> {
                    assertThat(pane.missed().get(Ledger.PLATFORM, seconds))
                            .as("platform, %s s, %s, %s", seconds, window, whose)
                            .isEqualTo(missed(window, seconds, his, leg -> true));
                    assertThat(pane.missed().get(Ledger.FAIR, seconds))
                            .as("fair, %s s, %s, %s", seconds, window, whose)
                            .isEqualTo(missed(window, seconds, his, leg -> !leg.voided()));
                });
            }
            Standing standing = view.standings().get(whose);
            assertThat(standing == null ? 0 : standing.waiting())
                    .as("waiting, %s", whose)
                    .isEqualTo(open(his).size());
        }

        private boolean in(Window window, long at) {
            return at / 60_000 > now / 60_000 - window.minutes();
        }

        private List<LegEnded> legs(Predicate<String> his) {
            return facts.facts(LegEnded.class).stream()
                    .filter(leg -> leg.assessed() && leg.outcome() != Outcome.ROUTED)
                    .filter(leg -> his.test(owner(leg.agentId())))
                    .toList();
        }

        private List<LegOpened> open(Predicate<String> his) {
            List<LegEnded> ended = facts.facts(LegEnded.class);
            return facts.facts(LegOpened.class).stream()
                    .filter(leg -> leg.assessed() && his.test(owner(leg.agentId())))
                    .filter(leg -> ended.stream().noneMatch(end -> isEndOf(end, leg)))
                    .toList();
        }

        private static boolean isEndOf(LegEnded end, LegOpened leg) {
            return end.turnId().equals(leg.turnId()) && end.start() == leg.at();
        }

        private static String owner(@Nullable String agentId) {
            return agentId == null ? Identifiers.UNASSIGNED : agentId;
        }

        private long messages(Window window, Predicate<String> his) {
            return facts.facts(Contact.class).stream()
                    .filter(said -> said.from() == Contact.Side.BUYER && his.test(owner(said.agentId())))
                    .map(Fact::at)
                    .filter(at -> in(window, at))
                    .count();
        }

        private long missed(Window window, int seconds, Predicate<String> his, Predicate<LegEnded> counted) {
            long ended = legs(his).stream()
                    .filter(counted)
                    .filter(leg -> leg.outcome() != Outcome.REPLIED || leg.responseMs() > seconds * 1000L)
                    .mapToLong(leg -> Math.min(leg.start() + seconds * 1000L, leg.at()))
                    .filter(at -> in(window, at))
                    .count();
            long open = open(his).stream()
                    .mapToLong(leg -> leg.at() + seconds * 1000L)
                    .filter(at -> at < now && in(window, at))
                    .count();
            return ended + open;
        }
    }
}

package io.deskpulse.alert;

import static io.deskpulse.event.AlertLevel.ALERT;
import static io.deskpulse.event.AlertLevel.BREACH;
import static io.deskpulse.event.AlertLevel.WARN;
import static io.deskpulse.event.AlertState.RAISED;
import static io.deskpulse.event.AlertState.RESOLVED;
import static io.deskpulse.live.Buyers.TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deskpulse.event.AlertCause;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.Posting;
import io.deskpulse.live.Buyers;
import io.deskpulse.live.LegKey;
import io.deskpulse.live.LiveClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An alert for each leg and level, once, while the buyer waits. */
class AlertDeskTest {

    private final Buyers buyers = new Buyers();
    private final AlertDesk alerts = new AlertDesk(buyers.desk, Buyers.policies());

    /** What is told by two ticks: a leg that has changed is looked at by the second. */
    private List<SlowResponseAlert> told() {
        List<SlowResponseAlert> told = new ArrayList<>(alerts.tell(buyers.clock()));
        told.addAll(alerts.tell(buyers.clock()));
        return told;
    }

    @Test
    void shouldRaiseEachLevelOnceItIsPassedAndNotBefore() {
        buyers.at(0).asks("b1", "A");
        assertThat(told()).isEmpty();

        buyers.at(60);
        assertThat(told()).as("a reply now would still be in time").isEmpty();

        buyers.at(60.001);
        assertThat(told())
                .singleElement()
                .returns(WARN, SlowResponseAlert::level)
                .returns(RAISED, SlowResponseAlert::state)
                .returns("A", SlowResponseAlert::agentId)
                .returns(TEN, SlowResponseAlert::waitingSince)
                .returns(TEN + 60_001, SlowResponseAlert::raisedAt)
                .returns(60_000L, SlowResponseAlert::thresholdMs)
                .returns(AlertCause.PERSON, SlowResponseAlert::cause);
        assertThat(told()).isEmpty();

        buyers.at(200);
        assertThat(told()).extracting(SlowResponseAlert::level).containsExactly(ALERT, BREACH);
    }

    @Test
    void shouldResolveWhatWasRaisedWhenTheReplyComes() {
        buyers.at(0).asks("b1", null).at(61);
        told();

        buyers.at(75).ends("b1", null, 0, Outcome.REPLIED);

        assertThat(told())
                .extracting(SlowResponseAlert::state, SlowResponseAlert::level, SlowResponseAlert::resolvedAt)
                .containsExactly(tuple(RESOLVED, WARN, TEN + 75_000));
        assertThat(told()).isEmpty();
    }

    @Test
    void shouldSayNothingOfWhoeverIsAnsweredInTime() {
        buyers.at(0).asks("b1", "A").at(60).ends("b1", "A", 0, Outcome.REPLIED);
        assertThat(told()).isEmpty();

        buyers.at(4000);
        assertThat(told()).isEmpty();
        assertThat(buyers.desk.legs().shops()).isEmpty();
    }

    @Test
    void shouldTellWhatPassedUnseenWhenItsEndBecomesKnown() {
        buyers.at(0).asks("b1", "A").at(110).ends("b1", "A", 0, Outcome.REPLIED);

        assertThat(told())
                .extracting(SlowResponseAlert::state, SlowResponseAlert::level)
                .containsExactly(
                        tuple(RAISED, WARN), tuple(RAISED, ALERT), tuple(RESOLVED, WARN), tuple(RESOLVED, ALERT));
    }

    @Test
    void shouldNotRaiseTwiceWhenAnEndIsCorrected() {
        buyers.at(0).asks("b1", "A").at(80);
        told();
        var end = buyers.ended("b1", "A", 0, Outcome.REPLIED);
        buyers.ends("b1", "A", 0, Outcome.REPLIED);
        assertThat(told()).hasSize(1);

        buyers.at(85).endsAfterAllNot(end).at(78).ends("b1", "A", 0, Outcome.REPLIED);

        assertThat(told()).isEmpty();
    }

    /** A correction whose parts come in two records, with ticks between them; the leg was over and forgotten. */
    @Test
    void shouldNotTakeALegForOpenWhoseBeginningIsTakenBackAndStatedAnewLongAfterItsEnd() {
        buyers.at(0).asks("b1", "A").at(20).ends("b1", "A", 0, Outcome.REPLIED);
        assertThat(told()).isEmpty();
        Posting before = Posting.retract(Buyers.opened("b1", "A", 0));
        Posting after = Posting.state(Buyers.opened("b1", "B", 0));

        buyers.desk.post(before, 0);
        assertThat(told()).isEmpty();
        buyers.desk.post(after, 0);
        buyers.at(200);

        assertThat(told()).isEmpty();
        assertThat(buyers.desk.legs().shops()).isEmpty();
        assertThat(buyers.desk.legs().get(new LegKey(Buyers.SHOP, "b1", "t-b1", TEN)))
                .as("it is forgotten again")
                .isNull();
    }

    @Test
    void shouldNotTellWhatACorrectionTakesBackAndStatesAnewAroundATick() {
        buyers.at(0).asks("b1", "A").at(20);
        var end = buyers.ended("b1", "A", 0, Outcome.REPLIED);
        buyers.ends("b1", "A", 0, Outcome.REPLIED);
        told();

        buyers.at(300).endsAfterAllNot(end);
        assertThat(alerts.tell(buyers.clock())).isEmpty();
        buyers.at(19).ends("b1", "A", 0, Outcome.REPLIED).at(300);

        assertThat(told()).isEmpty();
    }

    @Test
    void shouldResolveAWaitThatABotTookOver() {
        buyers.at(0).asks("b1", "A").at(61);
        told();

        buyers.desk.post(Posting.retract(Buyers.opened("b1", "A", 0)), 0);

        assertThat(told()).singleElement().returns(RESOLVED, SlowResponseAlert::state);
    }

    @Test
    void shouldKnowWhoseWaitItIsWhenALateMessageTells() {
        buyers.at(0).asks("b1", null);
        buyers.desk.post(Posting.retract(Buyers.opened("b1", null, 0)), 0);
        buyers.desk.post(Posting.state(Buyers.opened("b1", "A", 0)), 0);

        buyers.at(61);

        assertThat(told()).singleElement().returns("A", SlowResponseAlert::agentId);
    }

    @Test
    void shouldBlameTheDeskWhenHalfOfItsAgentsAreOverdueAtOnce() {
        buyers.at(0)
                .asks("b1", "A")
                .asks("b2", "B")
                .asks("b3", "C")
                .at(20)
                .asks("b4", "D")
                .asks("b5", "E");
        buyers.at(60.001);

        assertThat(told()).hasSize(3).extracting(SlowResponseAlert::cause).containsOnly(AlertCause.OVERLOAD);
    }

    @Test
    void shouldBlameThePersonsWhileMostOthersAnswer() {
        buyers.at(0).asks("b1", "A").asks("b2", "B").asks("b3", "C").at(20);
        for (String agent : List.of("D", "E", "F", "G")) {
            buyers.asks("of-" + agent, agent);
        }
        buyers.at(60.001);

        assertThat(told()).hasSize(3).extracting(SlowResponseAlert::cause).containsOnly(AlertCause.PERSON);
    }

    @Test
    void shouldBlameTheDeskWhenMoreBuyersWaitThanItsAgentsCanServe() {
        buyers.at(0).asks("b0", "A");
        for (int i = 1; i <= 5; i++) {
            buyers.asks("b" + i, null);
        }
        buyers.at(60.001);

        assertThat(told()).hasSize(6).extracting(SlowResponseAlert::cause).containsOnly(AlertCause.OVERLOAD);
    }

    @Test
    void shouldForgetALegAnHourAfterItsLastAlert() {
        buyers.at(0).asks("b1", "A").at(61);
        told();
        buyers.at(62).ends("b1", "A", 0, Outcome.REPLIED);
        told();
        var leg = new LegKey("s1", "b1", "t-b1", TEN);
        assertThat(buyers.desk.legs().get(leg)).isNotNull();

        buyers.at(3662);
        told();

        assertThat(buyers.desk.legs().get(leg)).isNull();
    }

    @Test
    void shouldLookThroughAShopOnceHoweverManyBecomeOverdueAtOnce() {
        int many = 500;
        buyers.at(0);
        IntStream.range(0, many).forEach(i -> buyers.asks("b" + i, "A"));
        buyers.at(61);
        LiveClock clock = buyers.clock();
        AtomicInteger looks = new AtomicInteger();
        LiveClock counted = new LiveClock() {
            @Override
            public long now() {
                return clock.now();
            }

            @Override
            public long nowOf(int source) {
                looks.incrementAndGet();
                return clock.nowOf(source);
            }
        };

        alerts.tell(counted);

        assertThat(alerts.tell(counted)).hasSize(many);
        assertThat(looks).hasValueLessThan(5 * many);
    }
}

package io.deskpulse.live;

import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.FactRows;
import io.deskpulse.desk.FactTally;
import io.deskpulse.desk.Ledger;
import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegEnded.Outcome;
import io.deskpulse.fact.Posting;
import io.deskpulse.policy.PolicyBook;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Adds postings to the panes of the minutes in which they became known (METRICS §3, "where a number is counted"). */
final class PaneDesk {

    private final Panes panes;
    private final PolicyBook policies;
    private final FactTally tally = new FactTally(new ByMinute());

    PaneDesk(Panes panes, PolicyBook policies) {
        this.panes = panes;
        this.policies = policies;
    }

    /** Adds one posting, with its sign. */
    void post(Posting posting) {
        tally.post(posting);
        if (posting.fact() instanceof LegEnded leg && leg.assessed() && leg.outcome() != Outcome.ROUTED) {
            for (int seconds : policies.of(leg.shopId()).thresholds()) {
                if (!leg.within().contains(seconds)) {
                    miss(leg, seconds, posting.sign());
                }
            }
        }
    }

    /** A verdict is missed when the threshold has passed, or at an end without reply if that is earlier. */
    private void miss(LegEnded leg, int seconds, int sign) {
        long passed = leg.start() + seconds * 1000L;
        long minute = Window.minuteOf(leg.outcome() == Outcome.REPLIED ? passed : Math.min(passed, leg.at()));
        Consumer<Pane> change = pane -> {
            pane.missed().add(Ledger.PLATFORM, seconds, sign);
            if (!leg.voided()) {
                pane.missed().add(Ledger.FAIR, seconds, sign);
            }
        };
        panes.change(new PaneKey(minute, Whose.shop(leg.shopId())), change);
        panes.change(new PaneKey(minute, Whose.agent(leg.shopId(), leg.agentId())), change);
    }

    private final class ByMinute implements FactRows {

        @Override
        public void ofShop(Fact fact, Consumer<DayRow> change) {
            change(fact, Whose.shop(fact.shopId()), change);
        }

        @Override
        public void ofAgent(Fact fact, @Nullable String agentId, Consumer<DayRow> change) {
            change(fact, Whose.agent(fact.shopId(), agentId), change);
        }

        private void change(Fact fact, Whose whose, Consumer<DayRow> change) {
            panes.change(new PaneKey(Window.minuteOf(fact.at()), whose), pane -> change.accept(pane.row()));
        }
    }
}

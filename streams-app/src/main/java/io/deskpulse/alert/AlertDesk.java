package io.deskpulse.alert;

import io.deskpulse.due.DueIndex;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.live.LiveClock;
import io.deskpulse.live.LiveDesk;
import io.deskpulse.live.OpenLeg;
import io.deskpulse.live.OpenLeg.Raised;
import io.deskpulse.live.OpenLegs;
import io.deskpulse.policy.PolicyBook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Raises an alert for each leg and level once, while the buyer waits, and resolves it when the leg has ended. What has been
 * raised is kept with the leg, so that nothing is raised twice after a restart; and a level that passed unseen, because
 * nothing ran or time leapt, is raised when the end becomes known, so that none is lost.
 */
public final class AlertDesk {

    /** What one call tells at most for the buyers of one source, so that it cannot outlast a transaction. */
    private static final int MOST_TOLD = 5_000;

    /** How long an ended leg that had alerts is remembered: a correction within that time raises none of them again. */
    private static final long REMEMBERED_MS = Duration.ofHours(1).toMillis();

    private final LiveDesk desk;
    private final OpenLegs legs;
    private final PolicyBook policies;
    private final Map<Integer, DueIndex<OpenLeg>> dues = new TreeMap<>();

    /** Legs that changed before the last call: what a correction takes back is restated by now. */
    private List<OpenLeg> ripe = List.of();

    /** @param desk whose open legs are watched */
    public AlertDesk(LiveDesk desk, PolicyBook policies) {
        this.desk = desk;
        this.legs = desk.legs();
        this.policies = policies;
    }

    /**
     * What has to be told by now; the alerts of one leg in the order in which they came to pass. To be called every moment:
     * a leg that has changed is attended to at the second call after.
     */
    public List<SlowResponseAlert> tell(LiveClock clock) {
        Round round = new Round(clock);
        ripe.forEach(round::attend);
        ripe = legs.takeTouched();
        dues.forEach((source, due) -> due.forEachDue(clock.nowOf(source), MOST_TOLD, leg -> {
            due.remove(leg.due());
            round.attend(leg);
        }));
        return round.alerts;
    }

    /**
     * Whether a leg must outlive a restart: one that has ended before anything was raised for it need not, for it would be
     * forgotten at the next call.
     */
    public boolean mustKeep(OpenLeg leg) {
        return !leg.isBalanced() || new LegAlerts(leg, policies.of(leg.key().shopId())).areAny();
    }

    /**
     * One call's work. The cause is found once for each shop: when thousands become overdue at once, going through a shop's
     * open legs for each of them would take longer than a transaction may.
     */
    private final class Round {

        private final LiveClock clock;
        private final List<SlowResponseAlert> alerts = new ArrayList<>();
        private final Map<String, AlertCause> causes = new HashMap<>();

        Round(LiveClock clock) {
            this.clock = clock;
        }

        void attend(OpenLeg leg) {
            if (leg.isForgotten()) {
                return;
            }
            LegAlerts told = new LegAlerts(leg, policies.of(leg.key().shopId()));
            long now = clock.nowOf(leg.source());
            if (leg.isOpen()) {
                raise(told, told.passedBefore(now), now);
                lookAgain(leg, told.nextAt());
            } else {
                settle(told, now);
            }
        }

        private void settle(LegAlerts told, long now) {
            OpenLeg leg = told.leg();
            if (leg.endedAt() != OpenLeg.OPEN) {
                raise(told, told.passedBefore(leg.endedAt()), Math.min(now, leg.endedAt()));
            }
            resolve(told, now);
            if (!leg.isBalanced()) {
                return; // forgotten now, it would be open for ever when the rest is told, which is on its way
            }
            long forgotten = told.lastRaisedAt() + REMEMBERED_MS;
            if (leg.raised().isEmpty() || forgotten <= now) {
                legs.remove(leg);
            } else {
                lookAgain(leg, forgotten);
            }
        }

        private void raise(LegAlerts told, List<AlertLevel> levels, long at) {
            for (AlertLevel level : levels) {
                AlertCause cause = causes.computeIfAbsent(told.leg().key().shopId(), shop -> desk.causeIn(shop, clock));
                alerts.add(told.raise(level, new Raised(at, cause, false)));
                desk.raised(told.leg(), level, cause);
            }
        }

        private void resolve(LegAlerts told, long now) {
            OpenLeg leg = told.leg();
            long at = leg.endedAt() == OpenLeg.OPEN ? now : leg.endedAt();
            List<SlowResponseAlert> resolved = told.resolve(at);
            if (!resolved.isEmpty()) {
                alerts.addAll(resolved);
                legs.marked(leg);
            }
        }
    }

    private void lookAgain(OpenLeg leg, long at) {
        DueIndex<OpenLeg> due = dues.computeIfAbsent(leg.source(), none -> new DueIndex<>());
        if (at == LegAlerts.NEVER) {
            due.remove(leg.due());
        } else {
            due.schedule(leg.due(), at);
        }
    }
}

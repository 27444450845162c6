package io.deskpulse.alert;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.AlertState;
import io.deskpulse.event.Identifiers;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.live.OpenLeg;
import io.deskpulse.live.OpenLeg.Raised;
import io.deskpulse.policy.ShopPolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The alerts of one leg under its shop's policy: those raised, and those that may still be. */
record LegAlerts(OpenLeg leg, ShopPolicy policy) {

    /** The level whose limit is the least. */
    private static final AlertLevel FIRST = AlertLevel.WARN;

    /** Where no level is left to pass. */
    static final long NEVER = Long.MAX_VALUE;

    /** The levels not raised yet that were passed before an instant: the wait was longer than their limit. */
    List<AlertLevel> passedBefore(long instant) {
        if (passedAt(FIRST) >= instant) {
            return List.of(); // as of most legs, which end soon
        }
        return Arrays.stream(AlertLevel.values())
                .filter(level -> passedAt(level) < instant) // what costs nothing first
                .filter(this::canBeRaised)
                .toList();
    }

    /** When the next level will have been passed, {@link #NEVER} where none is left. */
    long nextAt() {
        for (AlertLevel level : AlertLevel.values()) { // their limits rise
            if (canBeRaised(level)) {
                return passedAt(level) + 1;
            }
        }
        return NEVER;
    }

    /** Whether anything was raised, or would have to be at the leg's end: else nobody misses a leg that is over. */
    boolean areAny() {
        boolean ended = leg.endedAt() != OpenLeg.OPEN;
        return !leg.raised().isEmpty() || (ended && !passedBefore(leg.endedAt()).isEmpty());
    }

    private boolean canBeRaised(AlertLevel level) {
        return !leg.raised().containsKey(level) && policy.inService(passedAt(level));
    }

    private long passedAt(AlertLevel level) {
        return leg.key().start() + limitMs(level);
    }

    private long limitMs(AlertLevel level) {
        return policy.alertLevels().of(level).toMillis();
    }

    /** When the latest alert was raised; 0 where none was. */
    long lastRaisedAt() {
        long last = 0;
        for (Raised raised : leg.raised().values()) {
            last = Math.max(last, raised.at());
        }
        return last;
    }

    /** Marks a level as raised and words it. */
    SlowResponseAlert raise(AlertLevel level, Raised raised) {
        leg.raise(level, raised);
        return alert(level, raised, AlertState.RAISED, SlowResponseAlert.NOT_RESOLVED);
    }

    /** Marks whatever was raised as resolved and words what had not been. */
    List<SlowResponseAlert> resolve(long at) {
        List<SlowResponseAlert> resolved = new ArrayList<>();
        leg.raised().forEach((level, raised) -> {
            if (!raised.resolved()) {
                leg.raise(level, new Raised(raised.at(), raised.cause(), true)); // in the place of what is there
                resolved.add(alert(level, raised, AlertState.RESOLVED, at));
            }
        });
        return resolved;
    }

    private SlowResponseAlert alert(AlertLevel level, Raised raised, AlertState state, long resolvedAt) {
        String agent = leg.agentId() == null ? Identifiers.UNASSIGNED : leg.agentId();
        return new SlowResponseAlert(
                leg.key().shopId(),
                leg.key().buyerId(),
                agent,
                leg.key().id(),
                level,
                state,
                limitMs(level),
                leg.key().start(),
                raised.at(),
                resolvedAt,
                raised.cause());
    }
}

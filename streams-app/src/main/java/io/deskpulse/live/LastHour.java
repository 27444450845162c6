package io.deskpulse.live;

import io.deskpulse.desk.Ledger;
import io.deskpulse.policy.PolicyBook;
import java.util.SortedMap;
import java.util.TreeMap;

/** The last hour of a shop or an agent, minute by minute; looked at when somebody asks, so not part of every view. */
final class LastHour {

    private final Whose whose;
    private final SortedMap<Long, Pane> minutes = new TreeMap<>();

    LastHour(Whose whose) {
        this.whose = whose;
    }

    /** Adds what facts say; the panes are copied. */
    LastHour withPanes(Panes panes) {
        panes.forEachMinuteOf(whose, (minute, pane) -> pane(minute).addAll(pane, 1));
        return this;
    }

    /** Adds what legs still open have missed by now, in the minutes of the window only. */
    LastHour withOpen(OpenLegs legs, PolicyBook policies, LiveClock clock, long running) {
        legs.ofShop(whose.shopId()).forEach(leg -> {
            if (whose.isShop() || leg.whose().equals(whose)) {
                policies.of(whose.shopId()).thresholds().forEach(seconds -> miss(leg, seconds, clock, running));
            }
        });
        return this;
    }

    private void miss(OpenLeg leg, int seconds, LiveClock clock, long running) {
        long passed = leg.key().start() + seconds * 1000L;
        long minute = Window.minuteOf(passed);
        if (passed < clock.nowOf(leg.source()) && Window.HOUR.holds(minute, running)) {
            for (Ledger ledger : Ledger.values()) {
                pane(minute).missed().add(ledger, seconds, 1);
            }
        }
    }

    private Pane pane(long minute) {
        return minutes.computeIfAbsent(minute, none -> new Pane());
    }

    /** By the number of the minute since 1970; those in which nothing became known are not there. */
    SortedMap<Long, Pane> minutes() {
        minutes.values().removeIf(Pane::isBlank);
        return minutes;
    }
}

package io.deskpulse.live;

import io.deskpulse.desk.DayRow;

/**
 * What became known of a shop or an agent in a span of time: a minute, or the minutes of a window. Counts and sums only, so
 * that panes add up. Mutable; whoever holds one owns it.
 */
public final class Pane {

    private final DayRow row = DayRow.ofMoment();
    private final Missed missed = new Missed();

    /** The figures that the day report has too, by the moment they became known. */
    public DayRow row() {
        return row;
    }

    /** The verdicts that were not met. */
    public Missed missed() {
        return missed;
    }

    /** Adds all of another pane, or with a sign of −1 takes it off. */
    public void addAll(Pane other, int sign) {
        row.addAll(other.row, sign);
        missed.addAll(other.missed, sign);
    }

    /** Whether nothing is in it. */
    public boolean isBlank() {
        return row.isBlank() && missed.isEmpty();
    }
}

package io.deskpulse.live;

import io.deskpulse.desk.DayKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** The live figures of one moment: copies, the reader's own. Tasks keep different shops, so views add up by union. */
public final class LiveView {

    private final TreeMap<Whose, Standing> standings = new TreeMap<>();
    private final Map<Window, SortedMap<Whose, Pane>> windows = new EnumMap<>(Window.class);
    private final TreeMap<DayKey, Missed> openMissed = new TreeMap<>();
    private final TreeMap<String, Totals> totals = new TreeMap<>();
    private final TreeMap<String, ShopLoad> loads = new TreeMap<>();
    private final TreeMap<String, Staff> staff = new TreeMap<>();

    private final List<Wait> waits = new ArrayList<>();
    private final List<WaitAlert> alerts = new ArrayList<>();

    /** A view of nothing. */
    public LiveView() {
        for (Window window : Window.values()) {
            windows.put(window, new TreeMap<>());
        }
    }

    /** Adds what another task sees. */
    public void addAll(LiveView other) {
        standings.putAll(other.standings);
        other.windows.forEach((window, sums) -> windowed(window).putAll(sums));
        openMissed.putAll(other.openMissed);
        totals.putAll(other.totals);
        loads.putAll(other.loads);
        staff.putAll(other.staff);
        waits.addAll(other.waits);
        alerts.addAll(other.alerts);
    }

    private SortedMap<Whose, Pane> windowed(Window window) {
        return Objects.requireNonNull(windows.get(window));
    }

    Pane window(Window window, Whose whose) {
        return windowed(window).computeIfAbsent(whose, none -> new Pane());
    }

    Standing standing(Whose whose) {
        return standings.computeIfAbsent(whose, none -> new Standing());
    }

    Missed openMissed(DayKey key) {
        return openMissed.computeIfAbsent(key, none -> new Missed());
    }

    void addTotals(String shopId, Totals of) {
        totals.put(shopId, of);
    }

    void addLoad(String shopId, ShopLoad load) {
        loads.put(shopId, load);
    }

    void addStaff(String shopId, Staff of) {
        staff.put(shopId, of);
    }

    void addWait(Wait wait) {
        waits.add(wait);
    }

    void addAlert(WaitAlert alert) {
        alerts.add(alert);
    }

    /** Everybody who waits, in no order. */
    public List<Wait> waits() {
        return waits;
    }

    /** The alerts of those who wait, and of those who were answered lately; in no order. */
    public List<WaitAlert> alerts() {
        return alerts;
    }

    /** Who waits, and what runs, by shop and agent; whoever is not in it has neither. */
    public SortedMap<Whose, Standing> standings() {
        return standings;
    }

    /** The sums of a window by shop and agent; whoever is not in it has none. */
    public SortedMap<Whose, Pane> windows(Window window) {
        return windowed(window);
    }

    /**
     * The verdicts that legs still open have missed, by the day, shop and agent they will count for; those of legs that
     * ended are the legs of the day row without its responses within the threshold.
     */
    public SortedMap<DayKey, Missed> openMissed() {
        return openMissed;
    }

    /** What was counted of each shop since its state began. */
    public SortedMap<String, Totals> totals() {
        return totals;
    }

    /** Who works for each shop that has had anything to do lately, or somebody who said to be there for it. */
    public SortedMap<String, Staff> staff() {
        return staff;
    }

    /** How busy each shop is that has had anything to do lately. */
    public SortedMap<String, ShopLoad> loads() {
        return loads;
    }
}

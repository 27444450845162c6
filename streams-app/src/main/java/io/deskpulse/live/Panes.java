package io.deskpulse.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one-minute panes of the longest window, and the sum of every window, which moves along: a change is made in its pane
 * and in the sums that hold it, and a pane that a window leaves behind is taken off its sum.
 */
public final class Panes {

    private static final int KEPT = Window.HOUR.minutes();
    private static final long BEFORE_ALL = Long.MIN_VALUE / 2;

    private final TreeMap<Long, Map<Whose, Pane>> minutes = new TreeMap<>();
    private final Map<Window, TreeMap<Whose, Pane>> sums = new HashMap<>();
    private final Set<PaneKey> unsaved = new HashSet<>();
    private long running = BEFORE_ALL;

    /** Takes a stored pane over, after a start; time must not have been told yet. */
    public void restore(PaneKey key, Pane pane) {
        minute(key.minute()).put(key.whose(), pane);
        running = Math.max(running, key.minute());
    }

    /** Forms the sums of what was restored. */
    public void restored() {
        minutes.forEach((minute, panes) -> panes.forEach((whose, pane) -> addToSums(new PaneKey(minute, whose), pane)));
    }

    private void addToSums(PaneKey key, Pane pane) {
        for (Window window : Window.values()) {
            if (window.holds(key.minute(), running)) {
                sum(window, key.whose()).addAll(pane, 1);
            }
        }
    }

    /** Time goes on to a minute; never back. */
    public void turnTo(long minute) {
        if (running == BEFORE_ALL) {
            running = minute;
        }
        while (running < minute && !minutes.isEmpty()) {
            running++;
            for (Window window : Window.values()) {
                leave(window, running - window.minutes());
            }
            forget(running - KEPT);
        }
        running = Math.max(running, minute);
    }

    private void leave(Window window, long minute) {
        minutes.getOrDefault(minute, Map.of()).forEach((whose, pane) -> {
            Pane sum = sum(window, whose);
            sum.addAll(pane, -1);
            if (sum.isBlank()) {
                sums(window).remove(whose);
            }
        });
    }

    private void forget(long minute) {
        Map<Whose, Pane> old = minutes.remove(minute);
        if (old != null) {
            old.keySet().forEach(whose -> unsaved.add(new PaneKey(minute, whose)));
        }
    }

    /** Makes a change in the pane of a minute; one that every window has left behind needs none. */
    void change(PaneKey key, Consumer<Pane> change) {
        if (!Window.HOUR.holds(key.minute(), running)) {
            return;
        }
        change.accept(minute(key.minute()).computeIfAbsent(key.whose(), none -> new Pane()));
        for (Window window : Window.values()) {
            if (window.holds(key.minute(), running)) {
                change.accept(sum(window, key.whose()));
            }
        }
        unsaved.add(key);
    }

    private Map<Whose, Pane> minute(long minute) {
        return minutes.computeIfAbsent(minute, none -> new HashMap<>());
    }

    private Pane sum(Window window, Whose whose) {
        return sums(window).computeIfAbsent(whose, none -> new Pane());
    }

    /** The sums of a window; the very panes, to be copied before time goes on. */
    SortedMap<Whose, Pane> sums(Window window) {
        return sums.computeIfAbsent(window, none -> new TreeMap<>());
    }

    /** Reads the panes of somebody; the very panes, by the number of the minute. */
    void forEachMinuteOf(Whose whose, BiConsumer<Long, Pane> reader) {
        minutes.forEach((minute, panes) -> {
            Pane pane = panes.get(whose);
            if (pane != null) {
                reader.accept(minute, pane);
            }
        });
    }

    /** The minute that is running. */
    long running() {
        return running;
    }

    /** Hands on every pane that has changed since the last time; null for one that is gone. */
    public void save(BiConsumer<PaneKey, @Nullable Pane> store) {
        unsaved.forEach(key -> store.accept(key, stored(key)));
        unsaved.clear();
    }

    private @Nullable Pane stored(PaneKey key) {
        Pane pane = minutes.getOrDefault(key.minute(), Map.of()).get(key.whose());
        return pane == null || pane.isBlank() ? null : pane;
    }
}

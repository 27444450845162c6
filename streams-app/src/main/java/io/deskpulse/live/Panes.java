package io.deskpulse.live;

import io.deskpulse.desk.LastUsed;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one-minute panes of the longest window, and for every window the sum of its minutes that are over. Nearly every change
 * falls into the running minute and is made once, in its pane; a minute that is over is added to the sums, and one that a
 * window leaves behind is taken off its sum.
 */
public final class Panes {

    private static final int KEPT = Window.HOUR.minutes();
    private static final long BEFORE_ALL = Long.MIN_VALUE / 2;

    private final TreeMap<Long, Minute> minutes = new TreeMap<>();
    private final Map<Window, TreeMap<Whose, Pane>> sums = new HashMap<>();
    private final Set<PaneKey> unsaved = new HashSet<>();
    private final LastUsed<PaneKey, Pane> lastShop = new LastUsed<>();
    private final LastUsed<PaneKey, Pane> lastAgent = new LastUsed<>();
    private @Nullable Minute lastMinute;
    private long lastMinuteAt;
    private long running = BEFORE_ALL;

    /** Takes a stored pane over, after a start; time must not have been told yet. */
    public void restore(PaneKey key, Pane pane) {
        minute(key.minute()).put(key.whose(), pane);
        running = Math.max(running, key.minute());
    }

    /** Forms the sums of what was restored. */
    public void restored() {
        formSums();
    }

    private void formSums() {
        minutes.headMap(running).keySet().forEach(this::enter);
    }

    /** A minute that is over comes into the sums of the windows that hold it. */
    private void enter(long minute) {
        for (Window window : Window.values()) {
            if (window.holds(minute, running)) {
                addToSums(window, minute, 1);
            }
        }
    }

    private void addToSums(Window window, long minute, int sign) {
        Minute panes = minutes.get(minute);
        if (panes != null) {
            panes.forEach((whose, pane) -> addToSum(window, whose, pane, sign));
        }
    }

    private void addToSum(Window window, Whose whose, Pane pane, int sign) {
        Pane sum = sum(window, whose);
        sum.addAll(pane, sign);
        if (sum.isBlank()) {
            sums(window).remove(whose);
        }
    }

    /** Time goes on to a minute; never back. */
    public void turnTo(long minute) {
        if (running == BEFORE_ALL) {
            running = minute;
            formSums();
        }
        while (running < minute && !minutes.isEmpty()) {
            running++;
            enter(running - 1);
            for (Window window : Window.values()) {
                addToSums(window, running - window.minutes(), -1);
            }
            forget(running - KEPT);
        }
        running = Math.max(running, minute);
    }

    private void forget(long minute) {
        Minute old = minutes.remove(minute);
        lastMinute = null;
        forgetLast();
        if (old != null) {
            old.forEach((whose, pane) -> unsaved.add(new PaneKey(minute, whose)));
        }
    }

    /** Makes a change in the pane of a minute; one that every window has left behind needs none. */
    void change(PaneKey key, Consumer<Pane> change) {
        if (!Window.HOUR.holds(key.minute(), running)) {
            return;
        }
        LastUsed<PaneKey, Pane> last = key.whose().isShop() ? lastShop : lastAgent;
        change.accept(last.get(key, this::changing));
        if (key.minute() < running) {
            changeSums(key, change);
        }
    }

    private Pane changing(PaneKey key) {
        unsaved.add(key);
        return minute(key.minute()).pane(key.whose());
    }

    private void forgetLast() {
        lastShop.forget();
        lastAgent.forget();
    }

    private void changeSums(PaneKey key, Consumer<Pane> change) {
        for (Window window : Window.values()) {
            if (window.holds(key.minute(), running)) {
                change.accept(sum(window, key.whose()));
            }
        }
    }

    /** Nearly always the one asked for before. */
    private Minute minute(long minute) {
        Minute found = lastMinute;
        if (found == null || minute != lastMinuteAt) {
            found = minutes.computeIfAbsent(minute, none -> new Minute());
            lastMinute = found;
            lastMinuteAt = minute;
        }
        return found;
    }

    private Pane sum(Window window, Whose whose) {
        return sums(window).computeIfAbsent(whose, none -> new Pane());
    }

    private SortedMap<Whose, Pane> sums(Window window) {
        return sums.computeIfAbsent(window, none -> new TreeMap<>());
    }

    /** The running minute, and those ahead of it. */
    private Collection<Minute> open() {
        return minutes.tailMap(running).values();
    }

    /** Reads what a window consists of: of everybody one pane or several, which add up. The very panes. */
    void forEachPartOf(Window window, BiConsumer<Whose, Pane> reader) {
        sums(window).forEach(reader);
        open().forEach(minute -> minute.forEach(reader));
    }

    /** The same of one shop. */
    void forEachPartOf(Window window, String shopId, BiConsumer<Whose, Pane> reader) {
        for (Map.Entry<Whose, Pane> sum :
                sums(window).tailMap(Whose.shop(shopId)).entrySet()) {
            if (!sum.getKey().shopId().equals(shopId)) {
                break;
            }
            reader.accept(sum.getKey(), sum.getValue());
        }
        open().forEach(minute -> minute.ofShop(shopId).forEach(reader));
    }

    /** The shops of which something became known within a window. */
    Set<String> shopsOf(Window window) {
        Set<String> shops = new TreeSet<>();
        sums(window).keySet().forEach(whose -> shops.add(whose.shopId()));
        open().forEach(minute -> shops.addAll(minute.shops()));
        return shops;
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
        forgetLast();
    }

    private @Nullable Pane stored(PaneKey key) {
        Minute minute = minutes.get(key.minute());
        Pane pane = minute == null ? null : minute.get(key.whose());
        return pane == null || pane.isBlank() ? null : pane;
    }
}

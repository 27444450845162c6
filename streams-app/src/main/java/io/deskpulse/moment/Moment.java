package io.deskpulse.moment;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.ShopLoad;
import io.deskpulse.live.Staff;
import io.deskpulse.live.Standing;
import io.deskpulse.live.Totals;
import io.deskpulse.live.Wait;
import io.deskpulse.live.WaitAlert;
import io.deskpulse.live.Whose;
import io.deskpulse.live.Window;
import io.deskpulse.policy.PolicyBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of shops and agents are formed from, read at one moment, so that they agree with one another. Read only,
 * so that many may show the same one at once.
 */
public final class Moment {

    /** The window that is the shop's business day. */
    public static final String TODAY = "today";

    /** The labels of all windows, the shortest first. */
    public static final List<String> WINDOWS = Stream.concat(
                    Stream.of(Window.values()).map(Window::label), Stream.of(TODAY))
            .toList();

    private static final ShopLoad IDLE = new ShopLoad(0, 0, 0, false);

    private final LiveView live;
    private final String state;
    private final long now;
    private final OptionalLong newestEvent;
    private final Map<String, SortedMap<Whose, Pane>> windows = new LinkedHashMap<>();
    private final TreeSet<Whose> known = new TreeSet<>();

    /**
     * A moment.
     *
     * @param state how the pipeline was doing, in one word
     * @param live who waits, and the windows; not to be changed any more
     * @param todays the day rows of every day that is today somewhere; absent while they cannot be read, and then so is
     *     the window
     * @param now in epoch milliseconds, where the pipeline is furthest
     * @param newestEvent the newest event time, in epoch milliseconds
     */
    public Moment(
            String state,
            LiveView live,
            @Nullable SortedMap<DayKey, DayRow> todays,
            PolicyBook policies,
            long now,
            OptionalLong newestEvent) {
        this.state = state;
        this.live = live;
        this.now = now;
        this.newestEvent = newestEvent;
        known.addAll(live.standings().keySet());
        for (Window window : Window.values()) {
            add(window.label(), live.windows(window));
        }
        if (todays != null) {
            add(TODAY, new TodaySums(policies, now).of(todays, live.openMissed()));
        }
    }

    private void add(String window, SortedMap<Whose, Pane> sums) {
        windows.put(window, ShopSums.of(sums));
        known.addAll(sums.keySet());
    }

    /** How the pipeline was doing, in one word; what is shown of a moment has to be shown with that. */
    public String state() {
        return state;
    }

    /** When it was, in epoch milliseconds. */
    public long now() {
        return now;
    }

    /** The newest event time, in epoch milliseconds; absent before the first. */
    public OptionalLong newestEvent() {
        return newestEvent;
    }

    /** Everybody who waits, works or has figures in any window. */
    public SortedSet<Whose> known() {
        return known;
    }

    /** How somebody stands; who is known stands somehow, if only idle. */
    public Standing standing(Whose whose) {
        return live.standings().getOrDefault(whose, Standing.IDLE);
    }

    /** The labels of the windows that can be told. */
    public List<String> labels() {
        return List.copyOf(windows.keySet());
    }

    /** The sums of a window of whoever has any; empty while it cannot be told. */
    public SortedMap<Whose, Pane> sums(String window) {
        return windows.getOrDefault(window, new TreeMap<>());
    }

    /** How busy a shop is. */
    public ShopLoad load(String shopId) {
        return live.loads().getOrDefault(shopId, IDLE);
    }

    /** Who works for a shop. */
    public Staff staff(String shopId) {
        return live.staff().getOrDefault(shopId, Staff.NOBODY);
    }

    /** What was counted of each shop. */
    public SortedMap<String, Totals> totals() {
        return live.totals();
    }

    /** Everybody who waits, in no order. */
    public List<Wait> waits() {
        return live.waits();
    }

    /** The alerts of whoever waits, and of those lately answered; in no order. */
    public List<WaitAlert> alerts() {
        return live.alerts();
    }
}

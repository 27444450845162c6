package io.deskpulse.topology;

import io.deskpulse.live.LiveView;
import io.deskpulse.live.Pane;
import io.deskpulse.live.Whose;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The live desks of all tasks that run in this process; what moves to another instance disappears here. */
public final class OpenDesks {

    private final Set<LiveStage> desks = ConcurrentHashMap.newKeySet();

    void add(LiveStage desk) {
        desks.add(desk);
    }

    void remove(LiveStage desk) {
        desks.remove(desk);
    }

    /** Which partitions of the facts they add up. */
    public SortedSet<Integer> partitions() {
        SortedSet<Integer> partitions = new TreeSet<>();
        desks.forEach(desk -> partitions.add(desk.partition()));
        return partitions;
    }

    /** What is true at this moment, of all shops of this process. Safe for any thread. */
    public LiveView view() {
        LiveView all = new LiveView();
        desks.forEach(desk -> all.addAll(desk.view()));
        return all;
    }

    /** The last hour of a shop or an agent by minute since 1970, empty where no task of this process keeps that shop. */
    public SortedMap<Long, Pane> lastHour(Whose whose) {
        SortedMap<Long, Pane> minutes = new TreeMap<>();
        desks.forEach(desk -> minutes.putAll(desk.lastHour(whose)));
        return minutes;
    }
}

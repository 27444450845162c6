package io.deskpulse.board;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Tells all viewers what has changed. What is told is found out once for all who look at the same window, and encoded once
 * for all who look at the same part of it. Safe for any thread.
 */
public final class Feed {

    private final Set<Viewer> viewers = ConcurrentHashMap.newKeySet();
    private final int most;
    private Second second;

    /**
     * A feed that nobody looks at.
     *
     * @param lookout gives what is to be seen at the moment of asking; asked only while somebody looks
     * @param most how many may look at once
     */
    public Feed(Supplier<Scenery> lookout, int most) {
        this.most = most;
        this.second = new Second(lookout);
    }

    /** One more looks, and is to be welcomed; false if too many do already. */
    public synchronized boolean join(Viewer viewer) {
        return viewers.size() < most && viewers.add(viewer);
    }

    /** One looks no more. Takes no lock, for a connection may break while it is being told something. */
    public void leave(Viewer viewer) {
        viewers.remove(viewer);
    }

    /** How many look. */
    public int viewers() {
        return viewers.size();
    }

    /** Shows a new viewer what the others saw last; where nobody looks at the same, what there is to see. */
    public synchronized void welcome(Viewer viewer) {
        if (viewers.contains(viewer) && viewer.canBeginAnew()) {
            second.tellAll(viewer);
        }
    }

    /** Tells everybody what has changed since the last call; to be called once a second. */
    public synchronized void tell() {
        second = second.next();
        for (Viewer viewer : viewers) {
            if (viewer.canBeginAnew()) {
                second.tellAll(viewer);
            } else if (!viewer.isBehind()) {
                second.tellChange(viewer);
            }
        }
    }

    /** Forgets what was told, so that nothing is kept while nobody looks. */
    public synchronized void rest() {
        second = second.next().next();
    }

    /** Ends everybody's looking, for nothing more will be told. */
    public synchronized void end() {
        Set.copyOf(viewers).forEach(Viewer::end);
        viewers.clear();
    }
}

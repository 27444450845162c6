package io.deskpulse.board;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is told in one second: everything is looked at when the first viewer needs it, and encoded once for all who look at
 * the same part of it.
 */
final class Second {

    /** How many waits a board shows. */
    static final int WAITS = 50;

    /** More than can wait before nobody looks at boards any more. */
    private static final int EVERYBODY = 100_000;

    private final Supplier<Scenery> lookout;
    private final long number;
    private final Map<String, DeskDocument> desks = new HashMap<>();
    private final Map<String, WaitingDocument> waits = new HashMap<>();
    private final Map<String, AlertsDocument> alerts = new HashMap<>();
    private final Map<String, byte[]> events = new HashMap<>();
    private final Map<String, byte[]> pieces = new HashMap<>();
    private @Nullable AlertsDocument allAlerts;
    private @Nullable WaitingDocument allWaits;
    private @Nullable Second before;
    private @Nullable Scenery scenery;

    /** The first second. */
    Second(Supplier<Scenery> lookout) {
        this(lookout, 1);
    }

    private Second(Supplier<Scenery> lookout, long number) {
        this.lookout = lookout;
        this.number = number;
    }

    /** The one after this; what was before this one is forgotten. */
    Second next() {
        Second next = new Second(lookout, number + 1);
        next.before = this;
        before = null;
        events.clear();
        pieces.clear();
        return next;
    }

    /** Tells a viewer everything. */
    void tellAll(Viewer viewer) {
        String part = part(viewer);
        viewer.beginAnew();
        viewer.send(
                event(viewer, "desk", viewer.window() + part, () -> desk(viewer).json(viewer.shopId())));
        viewer.send(event(viewer, "alerts", "all" + part, () -> alerts(viewer).listJson()));
        viewer.send(event(viewer, "waiting", part, () -> waits(viewer).listJson()));
    }

    /** Tells a viewer what is different from the second before. */
    void tellChange(Viewer viewer) {
        Second then = before == null ? this : before;
        String part = part(viewer);
        String window = viewer.window();
        viewer.send(event(
                viewer, "change", window + part, () -> change(then, viewer).json(viewer.shopId())));
        byte[] news = event(viewer, "alerts", "new" + part, () -> news(then, viewer));
        if (news.length > 0) {
            viewer.send(news);
        }
        byte[] list = event(viewer, "waiting", "new" + part, () -> waitsIfChanged(then, viewer));
        if (list.length > 0) {
            viewer.send(list);
        }
    }

    private DeskChange change(Second then, Viewer viewer) {
        return DeskChange.between(then.desk(viewer), desk(viewer));
    }

    /** No bytes where there is none. */
    private byte[] news(Second then, Viewer viewer) {
        AlertsDocument news = alerts(viewer).since(then.alerts(viewer));
        return news.alerts().isEmpty() ? new byte[0] : news.wholeListJson();
    }

    private byte[] waitsIfChanged(Second then, Viewer viewer) {
        byte[] list = waits(viewer).listJson();
        return Arrays.equals(list, then.waits(viewer).listJson()) ? new byte[0] : list;
    }

    private Scenery scenery() {
        if (scenery == null) {
            scenery = lookout.get();
        }
        return scenery;
    }

    private DeskDocument desk(Viewer viewer) {
        return desks.computeIfAbsent(viewer.window(), window -> scenery().desk(window));
    }

    private WaitingDocument waits(Viewer viewer) {
        if (allWaits == null) {
            allWaits = scenery().waiting(null, EVERYBODY);
        }
        WaitingDocument all = allWaits;
        return waits.computeIfAbsent(
                part(viewer), none -> all.ofShop(viewer.shopId()).longest(WAITS));
    }

    private AlertsDocument alerts(Viewer viewer) {
        if (allAlerts == null) {
            allAlerts = scenery().alerts();
        }
        AlertsDocument all = allAlerts;
        return alerts.computeIfAbsent(part(viewer), none -> all.ofShop(viewer.shopId()));
    }

    /** The part of the desk that a viewer looks at. */
    private static String part(Viewer viewer) {
        return "/" + (viewer.shopId() == null ? "" : viewer.shopId());
    }

    private byte[] event(Viewer viewer, String name, String part, Supplier<byte[]> json) {
        String key = name + "/" + part;
        byte[] text = events.computeIfAbsent(key, none -> framed(name, json.get()));
        return viewer.takesGzip() && text.length > 0 ? pieces.computeIfAbsent(key, none -> GzipPiece.of(text)) : text;
    }

    private byte[] framed(String name, byte[] json) {
        if (json.length == 0) {
            return json;
        }
        byte[] head = ("id: " + number + "\nevent: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8);
        byte[] event = Arrays.copyOf(head, head.length + json.length + 2);
        System.arraycopy(json, 0, event, head.length, json.length);
        event[event.length - 2] = '\n';
        event[event.length - 1] = '\n';
        return event;
    }
}

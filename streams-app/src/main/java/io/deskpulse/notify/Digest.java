package io.deskpulse.notify;

import io.deskpulse.event.AlertLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that has come since a robot's last post, merged; every alert that came is counted in it exactly once. */
final class Digest {

    private static final Comparator<Event> WORST_EVENT = Comparator.comparing(Event::isOver)
            .thenComparing(event -> event.latest().severity(), Comparator.reverseOrder());
    private static final Comparator<Map.Entry<String, ShopTally>> WORST_SHOP = mostOf(AlertLevel.BREACH)
            .thenComparing(mostOf(AlertLevel.ALERT))
            .thenComparing(mostOf(AlertLevel.WARN))
            .thenComparing(Map.Entry.comparingByKey());

    private final Map<String, ShopTally> shops = new LinkedHashMap<>();
    private final Map<Incident.Key, Event> events = new LinkedHashMap<>();
    private int unreadable;

    /**
     * One incident with all that came of it.
     *
     * @param latest its resolution where that came, in whatever order
     * @param notices 2 where it fired and was resolved in between
     */
    record Event(Incident latest, int notices) {

        boolean isOver() {
            return latest.resolved();
        }
    }

    private Digest() {}

    static Digest of(Collection<? extends News> topic, Collection<Incident> incidents) {
        Digest digest = new Digest();
        topic.forEach(digest::add);
        incidents.forEach(digest::add);
        return digest;
    }

    private void add(News news) {
        if (news instanceof SlowResponse slow) {
            shops.computeIfAbsent(slow.alert().shopId(), shop -> new ShopTally())
                    .add(slow.alert());
        } else if (news instanceof Incident incident) {
            events.merge(incident.key(), new Event(incident, 1), Digest::joined);
        } else {
            unreadable++;
        }
    }

    private static Event joined(Event before, Event now) {
        Incident latest = before.isOver() ? before.latest() : now.latest();
        return new Event(latest, before.notices() + now.notices());
    }

    private static Comparator<Map.Entry<String, ShopTally>> mostOf(AlertLevel level) {
        return Comparator.comparing(shop -> -shop.getValue().raised(level));
    }

    /** How many alerts it is made of. */
    int notices() {
        return unreadable
                + shops.values().stream().mapToInt(ShopTally::notices).sum()
                + events.values().stream().mapToInt(Event::notices).sum();
    }

    int unreadable() {
        return unreadable;
    }

    /** By shop, the worst first. */
    List<Map.Entry<String, ShopTally>> shops() {
        List<Map.Entry<String, ShopTally>> sorted = new ArrayList<>(shops.entrySet());
        sorted.sort(WORST_SHOP);
        return sorted;
    }

    /** Those that still fire first, the worst of them at the top. */
    List<Event> events() {
        return events.values().stream().sorted(WORST_EVENT).toList();
    }
}

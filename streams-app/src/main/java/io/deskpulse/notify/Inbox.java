package io.deskpulse.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * What one robot has still to tell. News of the topic comes from and goes to the robot's own thread; incidents come from
 * those of the web server, which wait until they are told.
 */
final class Inbox {

    /** More than a digest can name one by one; beyond it, the topic and Alertmanager keep what comes. */
    static final int ROOM = 20_000;

    /** Longer than Alertmanager's groups wait before they are tried again, shorter than its reminders. */
    static final Duration MEMORY = Duration.ofMinutes(30);

    private final List<News> ofTopic = new ArrayList<>();
    private final Map<Incident.Stage, Held> held = new LinkedHashMap<>();
    private final Map<Incident.Stage, Instant> told = new HashMap<>();

    private record Held(Incident incident, CompletableFuture<Boolean> heard) {}

    /** What is to be told at one moment. */
    record Batch(List<News> ofTopic, List<Incident> incidents) {

        boolean isEmpty() {
            return size() == 0;
        }

        int size() {
            return ofTopic.size() + incidents.size();
        }
    }

    /** What came of an incident that was offered. */
    enum Reception {
        TAKEN,
        REPEATED,
        NO_ROOM
    }

    /**
     * The answer to an offer.
     *
     * @param heard true when it is told, false where it was not taken; shared by all who offered the same
     */
    record Receipt(Reception reception, CompletableFuture<Boolean> heard) {

        static Receipt settled(Reception reception, boolean told) {
            return new Receipt(reception, CompletableFuture.completedFuture(told));
        }
    }

    synchronized int size() {
        return ofTopic.size() + held.size();
    }

    boolean hasRoom() {
        return size() < ROOM;
    }

    synchronized void add(News news) {
        ofTopic.add(news);
    }

    /** Takes an incident, unless it is there already or was told just now: whoever was not answered in time asks again. */
    synchronized Receipt offer(Incident incident, Instant now) {
        Incident.Stage stage = incident.stage();
        Held before = held.get(stage);
        if (before != null) {
            return new Receipt(Reception.REPEATED, before.heard());
        }
        forgetBefore(now.minus(MEMORY));
        if (told.replace(stage, now) != null) {
            return Receipt.settled(Reception.REPEATED, true);
        }
        if (!hasRoom()) {
            return Receipt.settled(Reception.NO_ROOM, false);
        }
        Held taken = new Held(incident, new CompletableFuture<>());
        held.put(stage, taken);
        return new Receipt(Reception.TAKEN, taken.heard());
    }

    private void forgetBefore(Instant oldest) {
        told.values().removeIf(at -> at.isBefore(oldest));
    }

    synchronized Batch batch() {
        List<Incident> incidents = held.values().stream().map(Held::incident).toList();
        return new Batch(List.copyOf(ofTopic), incidents);
    }

    /** Lets go of a batch that stands in the group. */
    synchronized void settle(Batch batch, Instant now) {
        ofTopic.subList(0, batch.ofTopic().size()).clear();
        for (Incident incident : batch.incidents()) {
            told.put(incident.stage(), now);
            Held waiting = held.remove(incident.stage());
            if (waiting != null) {
                waiting.heard().complete(true);
            }
        }
    }

    synchronized boolean holdsNewsOfTopic() {
        return !ofTopic.isEmpty();
    }

    /** Drops the topic's news, which is about to be read again from where it was last settled. */
    synchronized void recallTopic() {
        ofTopic.clear();
    }
}

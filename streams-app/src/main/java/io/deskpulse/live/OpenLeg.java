package io.deskpulse.live;

import io.deskpulse.due.DueIndex;
import io.deskpulse.event.AlertCause;
import io.deskpulse.event.AlertLevel;
import io.deskpulse.event.Identifiers;
import io.deskpulse.fact.LegOpened;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A leg as the register knows it: who is waited for and since when, and which alerts have been raised for it. Mutable. */
public final class OpenLeg {

    /** The end of a leg that has none. */
    public static final long OPEN = Long.MIN_VALUE;

    private final LegKey key;
    private @Nullable String agentId;
    private long turnOpenedAt;
    private LocalDate day;
    private final int source;
    private final DueIndex.Due<OpenLeg> due = new DueIndex.Due<>(this);
    private final Marks marks = new Marks();

    /** By level; most legs never have any. */
    private Map<AlertLevel, Raised> raised = Map.of();

    private int statements;
    private long endedAt = OPEN;

    /** What the register notes of it; here, for looking it up in sets would cost more than the rest. */
    static final class Marks {

        private static final int NOT_AMONG_THEM = -1;

        /** Its place among those of its agent who wait. */
        private int place = NOT_AMONG_THEM;

        boolean stored;
        boolean unsaved;
        boolean touched;
        boolean forgotten;

        boolean isAmongWaiting() {
            return place != NOT_AMONG_THEM;
        }
    }

    /** Becomes the last among those who wait. */
    void enter(List<OpenLeg> waiting) {
        marks.place = waiting.size();
        waiting.add(this);
    }

    /** Leaves those who wait; the last of them takes its place. */
    void leave(List<OpenLeg> waiting) {
        OpenLeg last = waiting.remove(waiting.size() - 1);
        if (last != this) {
            waiting.set(marks.place, last);
            last.marks.place = marks.place;
        }
        marks.place = Marks.NOT_AMONG_THEM;
    }

    /**
     * An alert that has been raised.
     *
     * @param at by the pipeline's own time, in epoch milliseconds
     * @param resolved whether its end has been told too
     */
    public record Raised(long at, AlertCause cause, boolean resolved) {}

    /**
     * A leg that has neither begun nor ended.
     *
     * @param agentId who owes the answer; absent where nobody does
     * @param turnOpenedAt since when the buyer waits, in epoch milliseconds
     * @param day the business day it counts on
     * @param source the partition that its buyer's events come from, by whose clock it ages
     */
    public OpenLeg(LegKey key, @Nullable String agentId, long turnOpenedAt, LocalDate day, int source) {
        this.key = key;
        this.agentId = agentId;
        this.turnOpenedAt = turnOpenedAt;
        this.day = day;
        this.source = source;
    }

    /** It began, as that fact says; a late message may have changed whose it is. */
    void opened(LegOpened fact) {
        agentId = fact.agentId();
        turnOpenedAt = fact.openedAt();
        day = fact.day();
        statements++;
    }

    /** It never began. */
    void neverOpened() {
        statements--;
    }

    /** It ended then, or with a sign of −1 it did not. */
    void ended(int sign, long at) {
        statements -= sign;
        endedAt = sign > 0 ? at : OPEN;
    }

    /** Whether the buyer still waits on it. */
    public boolean isOpen() {
        return statements > 0;
    }

    /** Which leg it is. */
    public LegKey key() {
        return key;
    }

    /** Who owes the answer; absent where nobody does. */
    public @Nullable String agentId() {
        return agentId;
    }

    /** Whose wait it is beside the shop's. */
    public Whose whose() {
        return Whose.agent(key.shopId(), agentId);
    }

    /** Since when the buyer waits, whoever owed the answer before. */
    public long turnOpenedAt() {
        return turnOpenedAt;
    }

    /** The business day it counts on. */
    public LocalDate day() {
        return day;
    }

    /** The partition that its buyer's events come from. */
    public int source() {
        return source;
    }

    /** When it ended, {@link #OPEN} where it has not, or never began. */
    public long endedAt() {
        return endedAt;
    }

    /** Whether its beginning was told as often as its end. */
    public boolean isBalanced() {
        return statements == 0;
    }

    /** How much more often its beginning was told than its end: 1 while it is open, 0 after. */
    int statements() {
        return statements;
    }

    Marks marks() {
        return marks;
    }

    /** Whether the register has forgotten it. */
    public boolean isForgotten() {
        return marks.forgotten;
    }

    /** When whoever raises alerts has to look at it again. */
    public DueIndex.Due<OpenLeg> due() {
        return due;
    }

    /** The alerts that have been raised for it. */
    public Map<AlertLevel, Raised> raised() {
        return Collections.unmodifiableMap(raised);
    }

    /** An alert has been raised, or is known to be resolved by now. */
    public void raise(AlertLevel level, Raised alert) {
        if (raised.isEmpty()) {
            raised = new EnumMap<>(AlertLevel.class);
        }
        raised.put(level, alert);
    }

    /** A copy for whoever shows who waits, at a level of wait that the leg does not know itself. */
    Wait asWait(@Nullable AlertLevel level) {
        String agent = agentId == null ? Identifiers.UNASSIGNED : agentId;
        return new Wait(key.shopId(), agent, key.buyerId(), key.id(), key.start(), turnOpenedAt, level);
    }

    /** Takes over what was stored. */
    void restore(int told, long end, Map<AlertLevel, Raised> alerts) {
        statements = told;
        endedAt = end;
        alerts.forEach(this::raise);
    }
}

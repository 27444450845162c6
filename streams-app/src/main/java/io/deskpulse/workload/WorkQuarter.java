package io.deskpulse.workload;

import io.deskpulse.desk.ChatLevels;
import io.deskpulse.desk.SparseCounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The chats an agent held in a quarter-hour: how many at its beginning, and by how many more or fewer at each instant
 * after it. Kept in this form, and not as time, because a fact may be taken back hours later. Mutable; whoever holds one
 * owns it.
 */
public final class WorkQuarter {

    /** The length of a quarter-hour, in milliseconds. */
    public static final long LENGTH_MS = 15 * 60_000L;

    private final LocalDate day;
    private final int quarterOfDay;
    private final SparseCounts changes = new SparseCounts();
    private int atBeginning;

    /** What {@link #levels} has found, until something changes: who asks after a change has asked before it, too. */
    private @Nullable ChatLevels levels;

    /**
     * Nothing held yet.
     *
     * @param day the business day that its time counts on
     * @param quarterOfDay the quarter-hour of the shop's clock, 0–95
     */
    public WorkQuarter(LocalDate day, int quarterOfDay) {
        this.day = day;
        this.quarterOfDay = quarterOfDay;
    }

    /** The business day that its time counts on. */
    public LocalDate day() {
        return day;
    }

    /** The quarter-hour of the shop's clock, 0–95. */
    public int quarterOfDay() {
        return quarterOfDay;
    }

    /** How many chats were held at its beginning. */
    int atBeginning() {
        return atBeginning;
    }

    /** By how many more or fewer, by milliseconds from its beginning. */
    SparseCounts changes() {
        return changes;
    }

    /** So many chats more were held at its beginning. */
    void carryOver(int chats) {
        atBeginning += chats;
        levels = null;
    }

    /** So many chats more are held from an instant on, in milliseconds from its beginning. */
    void change(int atMs, long chats) {
        changes.add(atMs, chats);
        levels = null;
    }

    boolean isBlank() {
        return atBeginning == 0 && changes.isEmpty();
    }

    /**
     * For how long how many were held, not to be changed. What ends and begins in the same millisecond is one chat that goes
     * on.
     */
    ChatLevels levels() {
        ChatLevels known = levels;
        if (known == null) {
            Walk walk = new Walk(atBeginning);
            changes.forEach(walk::to);
            walk.to((int) LENGTH_MS, 0);
            known = walk.levels;
            levels = known;
        }
        return known;
    }

    private static final class Walk {

        private final ChatLevels levels = new ChatLevels();
        private int held;
        private int since;

        Walk(int held) {
            this.held = held;
        }

        void to(int atMs, long change) {
            if (held > 0) {
                levels.addMillis(held, atMs - since);
                levels.addEnded(held, Math.max(0, -change));
            }
            held += (int) change;
            since = atMs;
        }
    }
}

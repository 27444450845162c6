package io.deskpulse.desk;

import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * For how long agents held how many chats at once, and from how many chats ended. All that is measured of concurrency is
 * formed of it: the mean number of chats of whoever holds any, and how the handle time grows with their number. Counts and
 * sums, so that agents and days add up.
 */
public final class ChatLevels {

    private final SparseCounts millis = new SparseCounts();
    private final SparseCounts ended = new SparseCounts();

    /** Adds time in which an agent held that many chats, 1 or more; a negative time takes back. */
    public void addMillis(int chats, long time) {
        millis.add(chats, time);
    }

    /** Adds chats that ended while their agent held that many, themselves included. */
    public void addEnded(int chats, long number) {
        ended.add(chats, number);
    }

    /** Agents' time by the number of chats they held, in milliseconds. */
    public SparseCounts millis() {
        return millis;
    }

    /** Chats by the number that their agent held when they ended. */
    public SparseCounts ended() {
        return ended;
    }

    /** All numbers of chats that were held or ended from, rising; what ends at midnight ended from what was held for no time. */
    NavigableSet<Integer> numbers() {
        NavigableSet<Integer> numbers = new TreeSet<>(millis.toMap().keySet());
        numbers.addAll(ended.toMap().keySet());
        return numbers;
    }

    /** Agents' time with at least one chat, in milliseconds. */
    public long busyMs() {
        long[] sum = {0};
        millis.forEach((chats, time) -> sum[0] += time);
        return sum[0];
    }

    /** The time of all chats, each for itself, in milliseconds. */
    public long chatMs() {
        long[] sum = {0};
        millis.forEach((chats, time) -> sum[0] += chats * time);
        return sum[0];
    }

    /** Adds all of another's, or with a sign of −1 takes it off. */
    public void addAll(ChatLevels other, int sign) {
        millis.addAll(other.millis, sign);
        ended.addAll(other.ended, sign);
    }

    /** Whether nothing was held. */
    public boolean isEmpty() {
        return millis.isEmpty() && ended.isEmpty();
    }
}

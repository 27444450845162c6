package io.deskpulse.desk;

/** What a shop's day row tells whoever plans the roster: when work came, and how it was carried. */
public final class DayWork {

    private final DayQuarters quarters = new DayQuarters();
    private final ChatLevels levels = new ChatLevels();

    /** By quarter-hour of the shop's clock. */
    public DayQuarters quarters() {
        return quarters;
    }

    /** By the number of chats that its agents held at once. */
    public ChatLevels levels() {
        return levels;
    }

    boolean isEmpty() {
        return quarters.isEmpty() && levels.isEmpty();
    }

    /** Adds all of another row's. */
    public void addAll(DayWork other) {
        quarters.addAll(other.quarters);
        levels.addAll(other.levels, 1);
    }
}

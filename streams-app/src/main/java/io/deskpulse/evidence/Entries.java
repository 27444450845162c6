package io.deskpulse.evidence;

import java.util.List;

/** The contributions to be listed, of which only so many are kept. */
abstract sealed class Entries permits PostedEntries, SettledEntries {

    private final int most;
    private boolean truncated;

    Entries(int most) {
        this.most = most;
    }

    /** Keeps a contribution, or remembers that the list is not whole. */
    abstract void add(Contribution contribution);

    /** Those kept. */
    abstract List<Contribution> list();

    /** Whether there were more than are kept. */
    final boolean isTruncated() {
        return truncated;
    }

    /** Once full, always full: what takes back something unlisted must not look like an entry of its own. */
    final boolean hasRoomBeside(int taken) {
        truncated |= taken >= most;
        return !truncated;
    }
}

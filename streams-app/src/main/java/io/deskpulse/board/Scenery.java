package io.deskpulse.board;

import org.jspecify.annotations.Nullable;

/** What there is to look at, all of it at one moment. */
public interface Scenery {

    /** The rows of all shops and agents in a window. */
    DeskDocument desk(String window);

    /**
     * Who waits longest.
     *
     * @param shopId in that shop only; null for all
     * @param most how many are listed
     */
    WaitingDocument waiting(@Nullable String shopId, int most);

    /** The alerts of all shops. */
    AlertsDocument alerts();
}

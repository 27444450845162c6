package io.deskpulse.live;

import java.util.OptionalDouble;

/**
 * Who works for a shop at this moment 在岗.
 *
 * @param working agents whose status is ONLINE or BUSY, and of those without a status whoever has a running session
 * @param byStatus those of them who told a status; the others are taken to work because of their chats
 * @param busy those of them who have a running session, or said to be BUSY
 * @param freeChats how many more chats they could take, as they or the policy say how many one holds
 */
public record Staff(int working, int byStatus, int busy, int freeChats) {

    /** Nobody. */
    public static final Staff NOBODY = new Staff(0, 0, 0, 0);

    /** The part of them who are busy: busy / (busy + idle); absent where nobody works. */
    public OptionalDouble occupancy() {
        return working == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) busy / working);
    }

    /** One more agent. */
    Staff and(boolean toldStatus, boolean isBusy, int free) {
        return new Staff(working + 1, byStatus + (toldStatus ? 1 : 0), busy + (isBusy ? 1 : 0), freeChats + free);
    }
}

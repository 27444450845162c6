package io.deskpulse.journey;

import org.jspecify.annotations.Nullable;

/**
 * The last hand-over after all messages and CLOSE; it prepares the session that starts within the gap after it.
 *
 * @param to the new owner, absent after QUEUE
 */
record HandOver(long at, @Nullable String to) {}

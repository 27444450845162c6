/** What is true now and was in the last hour: who waits, and the figures of the live windows, as sums of facts. */
@NullMarked
package io.deskpulse.live;

import org.jspecify.annotations.NullMarked;

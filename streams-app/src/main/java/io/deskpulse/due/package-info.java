/** Who waits for the passing of time, and until when. */
@NullMarked
package io.deskpulse.due;

import org.jspecify.annotations.NullMarked;

/** The robots on a real broker: what only shows there. */
@NullMarked
package io.deskpulse.local.robots;

import org.jspecify.annotations.NullMarked;

/** The wire contract of everything that flows in: the events, what makes one valid, and how bytes become one. */
@NullMarked
package io.deskpulse.event;

import org.jspecify.annotations.NullMarked;

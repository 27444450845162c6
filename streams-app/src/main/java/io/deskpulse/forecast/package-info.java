/** How many sessions will begin in each of the next quarter-hours of a shop, from those that began before. */
@NullMarked
package io.deskpulse.forecast;

import org.jspecify.annotations.NullMarked;

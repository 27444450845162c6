/** How many people a shop needs in a quarter-hour: what is expected to come, worked off as it was, as well as promised. */
@NullMarked
package io.deskpulse.roster;

import org.jspecify.annotations.NullMarked;

/** How many people the buyers who will come need. */
@NullMarked
package io.deskpulse.staffing;

import org.jspecify.annotations.NullMarked;

/** All there is to show of the shops at one moment, and the ratios formed of it: the one place for whoever shows figures. */
@NullMarked
package io.deskpulse.moment;

import org.jspecify.annotations.NullMarked;

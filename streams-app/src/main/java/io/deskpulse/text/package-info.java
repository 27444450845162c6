/** Text as a terminal shows it. */
@NullMarked
package io.deskpulse.text;

import org.jspecify.annotations.NullMarked;

/** Breaks a running installation again and again, and holds its figures against those of a run that nothing broke. */
@NullMarked
package io.deskpulse.local.soak;

import org.jspecify.annotations.NullMarked;

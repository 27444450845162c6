/** Producers in other languages, as deploy/feeding shows them, against a real broker. */
@NullMarked
package io.deskpulse.local.feeding;

import org.jspecify.annotations.NullMarked;

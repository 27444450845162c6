/** The bytes of stored state: compact, and each with the version of its layout in front. */
@NullMarked
package io.deskpulse.encoding;

import org.jspecify.annotations.NullMarked;

/** The settings of an installation: parsed once at the edge into one immutable value, every problem reported at once. */
@NullMarked
package io.deskpulse.config;

import org.jspecify.annotations.NullMarked;

/** The shell: commands, life cycle and the wall clock; the only place that knows what time it is. */
@NullMarked
package io.deskpulse.app;

import org.jspecify.annotations.NullMarked;

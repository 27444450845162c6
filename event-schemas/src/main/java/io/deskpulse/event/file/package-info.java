/** Event files, one JSON line for each event in arrival order: how recorded days come in and simulated ones go out. */
@NullMarked
package io.deskpulse.event.file;

import org.jspecify.annotations.NullMarked;

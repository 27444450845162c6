/** The pipeline on a real broker: what only shows there. */
@NullMarked
package io.deskpulse.local.pipeline;

import org.jspecify.annotations.NullMarked;

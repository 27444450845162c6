/** The invented service desk, held against what a real one looks like. */
@NullMarked
package io.deskpulse.local.simulation;

import org.jspecify.annotations.NullMarked;

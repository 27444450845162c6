/** Exports in CSV turned into events, row by row; deploy/feeding/README.md describes the layouts. */
@NullMarked
package io.deskpulse.intake.csv;

import org.jspecify.annotations.NullMarked;

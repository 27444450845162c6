/** Scorecards as people read them: a table for the terminal, a sheet for the spreadsheet. */
@NullMarked
package io.deskpulse.scorecard.print;

import org.jspecify.annotations.NullMarked;

/** A shop's figures: facts added up into rows of counts and sums, one for each business day and agent. */
@NullMarked
package io.deskpulse.desk;

import org.jspecify.annotations.NullMarked;

/** A shop's figures: facts added up into rows of counts and sums, by shop and agent, for a business day or any other span. */
@NullMarked
package io.deskpulse.desk;

import org.jspecify.annotations.NullMarked;

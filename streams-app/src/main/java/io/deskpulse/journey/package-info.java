/** One buyer's dealings with one shop, folded from events into facts: the rules of METRICS §3–§4 and §7. */
@NullMarked
package io.deskpulse.journey;

import org.jspecify.annotations.NullMarked;

/** What other systems tell, turned into our events: amounts, pseudonyms and what must not pass. */
@NullMarked
package io.deskpulse.intake;

import org.jspecify.annotations.NullMarked;

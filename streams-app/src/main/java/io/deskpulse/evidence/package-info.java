/** What a figure rests on: the facts behind one number of the day report and what each adds to it, for whoever contests it. */
@NullMarked
package io.deskpulse.evidence;

import org.jspecify.annotations.NullMarked;

/** The assessment by six aspects 六项考核: what each agent achieved, how sure that is, and what was to be expected of him. */
@NullMarked
package io.deskpulse.scorecard;

import org.jspecify.annotations.NullMarked;

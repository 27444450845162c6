/** Tests of what the reference edition is expected to count. */
@NullMarked
package io.deskpulse.local.bench.reference;

import org.jspecify.annotations.NullMarked;

/** Tests of what the benchmark says, not of how fast anything is. */
@NullMarked
package io.deskpulse.local.bench;

import org.jspecify.annotations.NullMarked;

/** The evidence: what happened in a conversation, as facts that every figure can be taken apart into. */
@NullMarked
package io.deskpulse.fact;

import org.jspecify.annotations.NullMarked;

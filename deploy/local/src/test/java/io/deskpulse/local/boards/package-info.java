/** Whether the boards of grafana/ say what they should, in both editions, and whether what they ask has an answer. */
@NullMarked
package io.deskpulse.local.boards;

import org.jspecify.annotations.NullMarked;

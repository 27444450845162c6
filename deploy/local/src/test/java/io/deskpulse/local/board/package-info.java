/** The live board in a real browser, before the real application and before a desk that does what a test says. */
@NullMarked
package io.deskpulse.local.board;

import org.jspecify.annotations.NullMarked;

/** What boards show: rows, waits and alerts as JSON, what of it changed since a second ago, and who is to be sent it. */
@NullMarked
package io.deskpulse.board;

import org.jspecify.annotations.NullMarked;

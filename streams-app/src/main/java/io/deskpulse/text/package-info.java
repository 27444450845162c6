/** Text as a terminal or a spreadsheet shows it. */
@NullMarked
package io.deskpulse.text;

import org.jspecify.annotations.NullMarked;

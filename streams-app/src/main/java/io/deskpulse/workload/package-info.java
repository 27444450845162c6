/** What work came to a shop and how many chats its people held at once, by quarter-hour, out of facts. */
@NullMarked
package io.deskpulse.workload;

import org.jspecify.annotations.NullMarked;

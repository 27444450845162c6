/** What one event costs in each pure step of its way, in time and in bytes allocated, measured by JMH. */
@NullMarked
package io.deskpulse.local.jmh;

import org.jspecify.annotations.NullMarked;

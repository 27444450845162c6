/** The whole product in one process: broker, application and a source of events that plays a desk or a recording. */
@NullMarked
package io.deskpulse.local.demo;

import org.jspecify.annotations.NullMarked;

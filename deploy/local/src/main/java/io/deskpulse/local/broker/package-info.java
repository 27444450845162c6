/** A whole Kafka in this JVM, so that the demo and the system tests need nothing installed. */
@NullMarked
package io.deskpulse.local.broker;

import org.jspecify.annotations.NullMarked;

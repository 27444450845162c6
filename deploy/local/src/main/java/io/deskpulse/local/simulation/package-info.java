/** Invented traffic that behaves like a service desk: pure, without clock or Kafka, and the same for the same seed. */
@NullMarked
package io.deskpulse.local.simulation;

import org.jspecify.annotations.NullMarked;

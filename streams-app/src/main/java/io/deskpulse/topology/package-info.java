/** The pipeline: how events flow through gate, journey and desk, and how its state is kept; alone speaks Kafka Streams. */
@NullMarked
package io.deskpulse.topology;

import org.jspecify.annotations.NullMarked;

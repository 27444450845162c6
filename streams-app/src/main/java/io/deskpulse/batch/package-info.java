/** The day report of an event file, computed over the same journey and desk as the pipeline, without Kafka. */
@NullMarked
package io.deskpulse.batch;

import org.jspecify.annotations.NullMarked;

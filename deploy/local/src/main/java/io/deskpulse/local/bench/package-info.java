/** Throughput and latency of the whole product in one process, beside what the machine can do at most; what {@code deskpulse bench} runs. */
@NullMarked
package io.deskpulse.local.bench;

import org.jspecify.annotations.NullMarked;

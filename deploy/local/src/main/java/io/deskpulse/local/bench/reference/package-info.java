/** Response and volume figures as they are usually written, with joins and windows of the DSL; what the pipeline's speed is held against. */
@NullMarked
package io.deskpulse.local.bench.reference;

import org.jspecify.annotations.NullMarked;

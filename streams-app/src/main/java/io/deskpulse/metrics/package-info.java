/** The figures as Prometheus reads them: one catalogue of names, and the samples formed from day rows, live windows and counts. */
@NullMarked
package io.deskpulse.metrics;

import org.jspecify.annotations.NullMarked;

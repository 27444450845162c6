/** From the event to the message: the application, Prometheus, Alertmanager and a receiver, all of them real. */
@NullMarked
package io.deskpulse.local.alerting;

import org.jspecify.annotations.NullMarked;

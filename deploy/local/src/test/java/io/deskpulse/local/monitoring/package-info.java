/** Rules, routes and runbooks of deploy/, held against Prometheus' and Alertmanager's own checkers. */
@NullMarked
package io.deskpulse.local.monitoring;

import org.jspecify.annotations.NullMarked;

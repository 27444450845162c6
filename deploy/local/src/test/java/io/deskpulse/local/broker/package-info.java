/** The embedded broker, tried with real clients. */
@NullMarked
package io.deskpulse.local.broker;

import org.jspecify.annotations.NullMarked;

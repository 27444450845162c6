/** Alerts for buyers who wait too long: which level was passed, when and by whose doing, once each. */
@NullMarked
package io.deskpulse.alert;

import org.jspecify.annotations.NullMarked;

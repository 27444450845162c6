/** Webhooks of shop and chat systems, checked and turned into events; deploy/feeding/bridge.md describes the mapping. */
@NullMarked
package io.deskpulse.intake.webhook;

import org.jspecify.annotations.NullMarked;

/** What each shop has agreed: the settings by which its service is measured, as platform packs and overrides. */
@NullMarked
package io.deskpulse.policy;

import org.jspecify.annotations.NullMarked;

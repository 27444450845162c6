/** Who may ask over HTTP, and how the way there is kept from listeners: the token, the certificate and its key. */
@NullMarked
package io.deskpulse.access;

import org.jspecify.annotations.NullMarked;

/** The application before brokers that ask who comes, and what it says then. */
@NullMarked
package io.deskpulse.local.secured;

import org.jspecify.annotations.NullMarked;

/** The command line of the one-JVM edition: everything the program can do, and the commands that bring their own broker. */
@NullMarked
package io.deskpulse.local;

import org.jspecify.annotations.NullMarked;

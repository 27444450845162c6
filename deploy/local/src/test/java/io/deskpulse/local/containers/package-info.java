/** Whether what is told to Docker is in order: the compose file and the image's recipe. */
@NullMarked
package io.deskpulse.local.containers;

import org.jspecify.annotations.NullMarked;

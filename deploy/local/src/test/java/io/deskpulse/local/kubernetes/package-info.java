/** The manifests of deploy/kubernetes: built as kubectl builds them, and held against schemas and against the program. */
@NullMarked
package io.deskpulse.local.kubernetes;

import org.jspecify.annotations.NullMarked;

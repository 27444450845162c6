package io.deskpulse.config;

/** How often an event may count when a process dies in the middle. */
public enum Guarantee {
    /** Exactly once: results and progress are committed together. */
    EOS,
    /** At least once: cheaper, but after a crash the last moments may count twice. */
    ALO
}

package io.deskpulse.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.slf4j.ILoggerFactory;
import org.slf4j.LoggerFactory;

/** Turns the log up for one run; otherwise {@code DESKPULSE_LOG} and the configuration decide. */
final class LogLevels {

    private LogLevels() {}

    static void showDetails() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext logback) {
            logback.getLogger("io.deskpulse").setLevel(Level.DEBUG);
        }
    }
}

package io.deskpulse.local.secured;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Hears everything that the program logs, at the level of an operator who looks for a fault. */
final class Listener extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private static final Map<String, Level> LOUD = Map.of(
            "io.deskpulse", Level.DEBUG,
            "io.javalin", Level.INFO,
            "org.apache.kafka.clients", Level.INFO,
            "org.apache.kafka.common", Level.INFO,
            "org.apache.kafka.common.config", Level.INFO,
            "org.apache.kafka.streams", Level.INFO);

    private final Map<Logger, Level> before = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    Listener() {
        start();
        LOUD.forEach((name, level) -> {
            Logger logger = (Logger) LoggerFactory.getLogger(name);
            before.put(logger, logger.getEffectiveLevel());
            logger.setLevel(level);
            logger.setAdditive(false); // the tests' own log stays readable
            logger.addAppender(this);
        });
    }

    @Override
    protected void append(ILoggingEvent event) {
        IThrowableProxy failure = event.getThrowableProxy();
        lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                + (failure == null ? "" : "\n" + ThrowableProxyUtil.asString(failure)));
    }

    /** All of it. */
    synchronized String heard() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        before.forEach((logger, level) -> {
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(level);
        });
        stop();
    }
}

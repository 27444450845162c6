package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class VerboseTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger("io.deskpulse");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setLevel(null);
    }

    @Test
    void shouldLogWhereAFailureCameFromWhenAsked() {
        CommandRun run = CommandRun.of("report", "none.ndjson", "--verbose");

        assertThat(run.errLines()).hasSize(1);
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getThrowableProxy()).isNotNull();
            assertThat(event.getFormattedMessage()).isEqualTo("The command failed");
        });
    }

    @Test
    void shouldLogNothingOtherwise() {
        CommandRun.of("report", "none.ndjson");

        assertThat(log.list).isEmpty();
    }
}

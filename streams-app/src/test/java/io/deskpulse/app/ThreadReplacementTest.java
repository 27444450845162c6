package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.junit.jupiter.api.Test;

/** What becomes of a processing thread that fails. */
class ThreadReplacementTest {

    private Instant now = Instant.parse("2026-11-11T02:00:00Z");
    private final ThreadReplacement replacement = new ThreadReplacement(() -> now);

    private StreamThreadExceptionResponse fail() {
        return replacement.handle(new IllegalStateException("a thread of a test has failed"));
    }

    @Test
    void shouldReplaceAThreadThatFailsThreeTimes() {
        assertThat(fail()).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
        assertThat(fail()).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
        assertThat(fail()).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
    }

    @Test
    void shouldGiveUpWhenItFailsAFourthTimeWithinTenMinutes() {
        fail();
        fail();
        fail();
        now = now.plus(Duration.ofMinutes(10));

        assertThat(fail()).isEqualTo(StreamThreadExceptionResponse.SHUTDOWN_CLIENT);
    }

    @Test
    void shouldForgetFailuresThatLieFurtherBack() {
        fail();
        fail();
        fail();
        now = now.plus(Duration.ofMinutes(10)).plusMillis(1);

        assertThat(fail()).isEqualTo(StreamThreadExceptionResponse.REPLACE_THREAD);
    }
}

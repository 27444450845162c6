package io.deskpulse.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Instant now = Instant.parse("2026-11-11T02:00:00Z");

    private Progress progress(boolean interactive) {
        InstantSource clock = () -> now;
        return new Progress(
                Terminal.of(new ByteArrayOutputStream(), err, interactive, clock), "reading x.ndjson", "lines");
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Nested
    class WhenSomebodyWatches {

        @Test
        void shouldRedrawOneLineWithRateAndTimeLeft() {
            try (Progress progress = progress(true)) {
                pass(Duration.ofSeconds(10));
                progress.read(25_000, 20, 100);

                assertThat(printed()).isEqualTo("\r\u001B[Kreading x.ndjson: 25,000 lines, 2,500/s, 20 %, 40 s left");
            }
        }

        @Test
        void shouldLeaveNothingBehind() {
            try (Progress progress = progress(true)) {
                pass(Duration.ofSeconds(1));
                progress.read(1, 1, 2);
            }

            assertThat(printed()).endsWith("\r\u001B[K").doesNotContain("\n");
        }

        @Test
        void shouldRedrawNoMoreOftenThanEyesFollow() {
            try (Progress progress = progress(true)) {
                for (int line = 1; line <= 1000; line++) {
                    pass(Duration.ofMillis(1));
                    progress.read(line, line, 1000);
                }

                assertThat(printed().split("\r", -1)).hasSize(1 + 4);
            }
        }
    }

    @Nested
    class WhenTheOutputIsALog {

        @Test
        void shouldPrintAPlainLineEveryFewSeconds() {
            try (Progress progress = progress(false)) {
                for (int second = 1; second <= 12; second++) {
                    pass(Duration.ofSeconds(1));
                    progress.read(second * 100L, second, 120);
                }
            }

            assertThat(printed())
                    .isEqualTo(
                            """
                            reading x.ndjson: 500 lines, 100/s, 4 %, 1 min 55 s left
                            reading x.ndjson: 1,000 lines, 100/s, 8 %, 1 min 50 s left
                            reading x.ndjson: 1,200 lines in 12 s
                            """);
        }
    }

    @Test
    void shouldSayNothingWhenTheWorkIsShort() {
        try (Progress progress = progress(false)) {
            pass(Duration.ofMillis(200));
            progress.read(10, 10, 10);
        }

        assertThat(printed()).isEmpty();
    }

    @Test
    void shouldLeaveOutTheTimeLeftWhenTheSizeIsUnknown() {
        try (Progress progress = progress(false)) {
            pass(Duration.ofHours(2));
            progress.update(7200, 0);

            assertThat(printed()).isEqualTo("reading x.ndjson: 7,200 lines, 1/s\n");
        }
    }
}

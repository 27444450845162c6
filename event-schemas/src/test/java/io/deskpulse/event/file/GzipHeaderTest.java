package io.deskpulse.event.file;

import static io.deskpulse.event.file.EventLines.gzip;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

/** The JDK writes none of the optional parts of a header; other programs do. */
class GzipHeaderTest {

    private static final int HEADER = 10;
    private static final int FLAGS = 3;

    @Test
    void shouldSkipTheNameThatTheGzipProgramNotes() throws Exception {
        assertThat(inflated(8, "events.ndjson\0")).isEqualTo("hello");
    }

    @Test
    void shouldSkipACommentAndAnEmptyName() throws Exception {
        assertThat(inflated(8 | 16, "\0one day\0")).isEqualTo("hello");
    }

    @Test
    void shouldSkipAnExtraField() throws Exception {
        assertThat(inflated(4, "\3\0abc")).isEqualTo("hello");
    }

    @Test
    void shouldSkipAChecksumOfTheHeader() throws Exception {
        assertThat(inflated(2, "xx")).isEqualTo("hello");
    }

    @Test
    void shouldReadByteByByteToo() throws Exception {
        try (GzipInput in = new GzipInput(new ByteArrayInputStream(gzip("é")))) {
            assertThat(new int[] {in.read(), in.read(), in.read()}).containsExactly(0xC3, 0xA9, -1);
        }
    }

    private static String inflated(int flags, String optional) throws Exception {
        byte[] usual = gzip("hello");
        usual[FLAGS] = (byte) flags;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(usual, 0, HEADER);
        bytes.write(optional.getBytes(UTF_8));
        bytes.write(usual, HEADER, usual.length - HEADER);
        try (GzipInput in = new GzipInput(new ByteArrayInputStream(bytes.toByteArray()))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}

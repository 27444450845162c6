package io.deskpulse.event.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final int MAX = 10;

    @Test
    void shouldCutAtLineFeedsOnly() throws Exception {
        assertThat(lines("a\nb\r\n\nc")).containsExactly("a", "b\r", "", "c");
    }

    @Test
    void shouldYieldNoLineAfterTheLastLineFeed() throws Exception {
        assertThat(lines("a\n")).containsExactly("a");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void shouldPutTogetherWhatArrivesInPieces() throws Exception {
        assertThat(linesOf(new Trickle("ab\ncdef\n"))).containsExactly("ab", "cdef");
    }

    @Test
    void shouldKeepNoMoreOfALongLineThanTheBound() throws Exception {
        LineReader reader = new LineReader(stream("x".repeat(200_000) + "\nnext"), MAX);

        assertThat(reader.next()).isTrue();
        assertThat(reader.isTooLong()).isTrue();
        assertThat(reader.length()).isEqualTo(MAX);
        assertThat(reader.next()).isTrue();
        assertThat(reader.isTooLong()).isFalse();
        assertThat(reader.length()).isEqualTo(4);
    }

    @Test
    void shouldTakeALineOfExactlyTheBound() throws Exception {
        LineReader reader = new LineReader(stream("x".repeat(MAX) + "\n"), MAX);

        assertThat(reader.next()).isTrue();
        assertThat(reader.isTooLong()).isFalse();
    }

    private static List<String> lines(String text) throws IOException {
        return linesOf(stream(text));
    }

    private static List<String> linesOf(InputStream in) throws IOException {
        LineReader reader = new LineReader(in, MAX);
        List<String> lines = new ArrayList<>();
        while (reader.next()) {
            lines.add(new String(reader.bytes(), 0, reader.length(), UTF_8));
        }
        return lines;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Hands out one byte at a time, as a slow pipe may. */
    private static final class Trickle extends FilterInputStream {

        Trickle(String text) {
            super(stream(text));
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(1, length));
        }
    }
}

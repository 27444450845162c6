package io.deskpulse.event.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into lines of bytes; of a line beyond the bound it keeps no more than the bound, however long it is. */
final class LineReader {

    private static final int CHUNK = 64 * 1024;
    private static final int USUAL_LINE = 1024;

    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[CHUNK];
    private int position;
    private int limit;
    private byte[] line = new byte[USUAL_LINE];
    private int length;
    private boolean tooLong;

    LineReader(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Moves to the next line, false at the end of the stream. A last line needs no line feed. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = endOfLine();
            append(end - position);
            position = Math.min(end + 1, limit);
            if (end < limit) {
                return true;
            }
        }
        return any;
    }

    /** The current line in its first {@link #length()} bytes, valid until the next one. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    boolean isTooLong() {
        return tooLong;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return !tooLong;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(chunk, 0, CHUNK));
        return limit > 0;
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private void append(int bytes) {
        int kept = Math.min(bytes, maxBytes - length);
        tooLong |= kept < bytes;
        if (length + kept > line.length) {
            line = Arrays.copyOf(line, Math.min(maxBytes, Math.max(2 * line.length, length + kept)));
        }
        System.arraycopy(chunk, position, line, length, kept);
        length += kept;
    }
}

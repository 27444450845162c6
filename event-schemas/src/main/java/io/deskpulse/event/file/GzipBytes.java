package io.deskpulse.event.file;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/** The raw bytes of a gzip file: what surrounds the compressed data (RFC 1952), where an early end is always an error. */
final class GzipBytes implements Closeable {

    private static final int BUFFER = 64 * 1024;
    private static final int MAGIC = 0x8b1f;
    private static final int DEFLATE = 8;
    private static final int MTIME_AND_SYSTEM = 6;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;

    GzipBytes(InputStream in) {
        this.in = in;
    }

    boolean atEnd() throws IOException {
        return position == limit && !fill();
    }

    void skipHeader() throws IOException {
        if (littleEndianShort() != MAGIC || next() != DEFLATE) {
            throw new ZipException("this is not gzip");
        }
        int flags = next();
        skip(MTIME_AND_SYSTEM);
        if ((flags & EXTRA) != 0) {
            skip(littleEndianShort());
        }
        skipText(flags & NAME);
        skipText(flags & COMMENT);
        skip(flags & HEADER_CHECKSUM);
    }

    int littleEndianInt() throws IOException {
        return littleEndianShort() | littleEndianShort() << Short.SIZE;
    }

    /** Gives the inflater all that is buffered. */
    void feed(Inflater inflater) throws IOException {
        if (atEnd()) {
            throw endsTooSoon();
        }
        inflater.setInput(buffer, position, limit - position);
        position = limit;
    }

    /** Takes back what the inflater was given beyond the end of its data. */
    void takeBack(Inflater inflater) {
        position = limit - inflater.getRemaining();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int littleEndianShort() throws IOException {
        int low = next();
        return low | next() << Byte.SIZE;
    }

    /** The checksum flag's value is also its length, so an unset flag skips nothing. */
    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    private void skipText(int flag) throws IOException {
        while (flag != 0 && next() != 0) {
            // each byte up to the closing zero belongs to the text
        }
    }

    private int next() throws IOException {
        if (atEnd()) {
            throw endsTooSoon();
        }
        return buffer[position++] & 0xFF;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, BUFFER));
        return limit > 0;
    }

    private static EOFException endsTooSoon() {
        return new EOFException("the compressed data ends too soon");
    }
}

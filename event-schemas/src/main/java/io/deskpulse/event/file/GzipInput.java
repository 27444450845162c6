package io.deskpulse.event.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Inflates gzip of one or more members and accepts nothing else.
 *
 * <p>The JDK's own stream takes a damaged start of a later member for the end of the file: events would be missing silently.
 */
final class GzipInput extends InputStream {

    private final GzipBytes in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private boolean inMember;

    GzipInput(InputStream compressed) throws IOException {
        this.in = new GzipBytes(compressed);
        openMember();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (inMember && length > 0) {
            int inflated = inflate(bytes, offset, length);
            if (inflated > 0) {
                checksum.update(bytes, offset, inflated);
                return inflated;
            }
            if (inflater.finished()) {
                closeMember();
            } else if (inflater.needsInput()) {
                in.feed(inflater);
            }
        }
        return length > 0 ? -1 : 0;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
        try {
            return inflater.inflate(bytes, offset, length);
        } catch (DataFormatException e) {
            throw new ZipException("the compressed data is damaged");
        }
    }

    private void openMember() throws IOException {
        in.skipHeader();
        inflater.reset();
        checksum.reset();
        inMember = true;
    }

    private void closeMember() throws IOException {
        in.takeBack(inflater);
        if (in.littleEndianInt() != (int) checksum.getValue()) {
            throw new ZipException("the checksum of the compressed data is wrong");
        }
        if (in.littleEndianInt() != (int) inflater.getBytesWritten()) {
            throw new ZipException("the length of the compressed data is wrong");
        }
        inMember = false;
        if (!in.atEnd()) {
            openMember();
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}

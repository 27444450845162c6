package io.deskpulse.board;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Pieces of a gzip stream that has no end (RFC 1952, RFC 1951): each begins where a byte begins and refers to nothing before
 * it, so that one piece, made once, continues the stream of everybody.
 */
public final class GzipPiece {

    /** What every stream begins with: deflated, no name, no time, no system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int BUFFER = 8192;

    private GzipPiece() {}

    /** The first piece, before any content. */
    public static byte[] header() {
        return HEADER.clone();
    }

    /** The piece that holds the content. */
    public static byte[] of(byte[] content) {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(BUFFER);
        byte[] buffer = new byte[BUFFER];
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        try {
            deflater.setInput(content);
            int length = buffer.length;
            while (length == buffer.length) {
                length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
                piece.write(buffer, 0, length);
            }
        } finally {
            deflater.end();
        }
        return piece.toByteArray();
    }
}

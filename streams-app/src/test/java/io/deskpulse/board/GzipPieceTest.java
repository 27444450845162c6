package io.deskpulse.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipPieceTest {

    private static byte[] piece(String content) {
        return GzipPiece.of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** What a reader has seen when just these pieces have arrived. */
    private static String read(List<byte[]> pieces, int length) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(GzipPiece.header());
        pieces.forEach(stream::writeBytes);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(stream.toByteArray()))) {
            return new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }

    @Test
    void shouldBeReadableWithoutAnyPieceAfterIt() throws IOException {
        assertThat(read(List.of(piece("data: 店铺\n\n")), 14)).isEqualTo("data: 店铺\n\n");
    }

    @Test
    void shouldContinueAnyStreamWhateverWasBefore() throws IOException {
        byte[] shared = piece("data: the same\n\n");

        assertThat(read(List.of(piece("one "), shared), 20)).isEqualTo("one data: the same\n\n");
        assertThat(read(List.of(shared, shared), 32)).isEqualTo("data: the same\n\n".repeat(2));
    }

    @Test
    void shouldHoldMoreThanABuffer() throws IOException {
        StringBuilder large = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            large.append(i * 7919L % 104_729);
        }

        assertThat(read(List.of(piece(large.toString())), large.length())).isEqualTo(large.toString());
    }
}

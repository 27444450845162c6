package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** One change of a document at a place given as a share of its length. */
record Mutation(Change change, double place, byte with) {

    private static final byte[] TELLING = "{}[]\",:\\0-.e\0\n\u007f".getBytes(UTF_8);
    private static final int MOST = 4;

    enum Change {
        FLIP,
        INSERT,
        REMOVE,
        TRUNCATE,
        REPEAT
    }

    static Arbitrary<List<Mutation>> some() {
        Arbitrary<Byte> bytes = Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.of(boxed(TELLING)));
        return Combinators.combine(
                        Arbitraries.of(Change.values()), Arbitraries.doubles().between(0, 1), bytes)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST);
    }

    static byte[] applyAll(List<Mutation> mutations, byte[] document) {
        byte[] bytes = document;
        for (Mutation mutation : mutations) {
            bytes = mutation.applyTo(bytes);
        }
        return bytes;
    }

    private static List<Byte> boxed(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList();
    }

    private byte[] applyTo(byte[] bytes) {
        int at = (int) (place * bytes.length);
        return switch (change) {
            case FLIP -> splice(bytes, at, Math.min(at + 1, bytes.length), new byte[] {with});
            case INSERT -> splice(bytes, at, at, new byte[] {with});
            case REMOVE -> splice(bytes, at, Math.min(at + 1, bytes.length), new byte[0]);
            case TRUNCATE -> Arrays.copyOf(bytes, at);
            case REPEAT -> splice(bytes, at, at, Arrays.copyOf(bytes, at));
        };
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] between) {
        return ByteBuffer.allocate(from + between.length + bytes.length - to)
                .put(bytes, 0, from)
                .put(between)
                .put(bytes, to, bytes.length - to)
                .array();
    }
}

package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a document on its way, it is an event or it is rejected; there is no third outcome. */
class MutatedDocumentsTest {

    private static final byte[] TELLING = "{}[]\",:\\0-.e\0\n\u007f".getBytes(UTF_8);
    private static final int MOST_MUTATIONS = 4;

    @Property(tries = 20_000)
    void shouldBeDecodedOrRejectedWhateverWasChanged(
            @ForAll("example") Example example, @ForAll("mutations") List<Mutation> mutations) throws IOException {
        byte[] bytes = example.bytes();
        for (Mutation mutation : mutations) {
            bytes = mutation.applyTo(bytes);
        }
        assertThat(outcome(example.topic(), bytes)).isIn("decoded", "MALFORMED_JSON", "SCHEMA", "TOO_LARGE");
    }

    @Property(tries = 2_000)
    void shouldBeDecodedOrRejectedOnAnyTopic(@ForAll("example") Example example, @ForAll InputTopic topic)
            throws IOException {
        assertThat(outcome(topic, example.bytes())).isIn("decoded", "MALFORMED_JSON", "SCHEMA", "TOO_LARGE");
    }

    private static String outcome(InputTopic topic, byte[] bytes) {
        try {
            Event event = EventCodec.decode(topic, bytes);
            assertThat(EventCodec.decode(topic, EventCodec.encode(event))).isEqualTo(event);
            return "decoded";
        } catch (RejectedException e) {
            return e.reason().name();
        }
    }

    @Provide
    Arbitrary<Example> example() {
        return Arbitraries.of(Corpus.everything());
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        Arbitrary<Byte> bytes = Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.of(boxed(TELLING)));
        return Combinators.combine(
                        Arbitraries.of(Change.values()), Arbitraries.doubles().between(0, 1), bytes)
                .as(Mutation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_MUTATIONS);
    }

    private static List<Byte> boxed(byte[] bytes) {
        return IntStream.range(0, bytes.length).mapToObj(i -> bytes[i]).toList();
    }

    enum Change {
        FLIP,
        INSERT,
        REMOVE,
        TRUNCATE,
        REPEAT
    }

    /** One change at a place given as a share of the document's length. */
    record Mutation(Change change, double place, byte with) {

        byte[] applyTo(byte[] bytes) {
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
}

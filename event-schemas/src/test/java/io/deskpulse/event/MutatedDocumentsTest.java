package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a document on its way, it is an event or it is rejected; there is no third outcome. */
class MutatedDocumentsTest {

    @Property(tries = 20_000)
    void shouldBeDecodedOrRejectedWhateverWasChanged(
            @ForAll("example") Example example, @ForAll("mutations") List<Mutation> mutations) throws IOException {
        byte[] bytes = Mutation.applyAll(mutations, example.bytes());
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
        return Mutation.some();
    }
}

package io.deskpulse.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidExamplesTest {

    static List<Example> examples() {
        return Corpus.valid();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldPassTheirSchema(Example example) throws Exception {
        assertThat(PublishedSchema.of(example.topic()).errors(example.bytes())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldComeBackFromTheirCanonicalBytes(Example example) throws Exception {
        Event event = example.decoded();

        assertThat(EventCodec.decode(example.topic(), EventCodec.encode(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldPassTheirSchemaInCanonicalBytes(Example example) throws Exception {
        byte[] canonical = EventCodec.encode(example.decoded());

        assertThat(PublishedSchema.of(example.topic()).errors(canonical)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void shouldBelongToTheTopicTheyLieIn(Example example) throws Exception {
        assertThat(example.decoded().topic()).isEqualTo(example.topic());
    }

    @Test
    void shouldShowEverySenderKindAndType() throws Exception {
        List<Event> events = new ArrayList<>();
        for (Example example : examples()) {
            events.add(example.decoded());
        }

        assertThat(events)
                .filteredOn(ChatMessage.class::isInstance)
                .extracting("sender")
                .containsAll(Arrays.asList(Sender.values()));
        assertThat(events)
                .filteredOn(ChatMessage.class::isInstance)
                .extracting("kind")
                .containsAll(Arrays.asList(Kind.values()));
        assertThat(events)
                .filteredOn(OrderEvent.class::isInstance)
                .extracting("type")
                .containsAll(Arrays.asList(OrderType.values()));
        assertThat(events)
                .filteredOn(RatingEvent.class::isInstance)
                .extracting("type")
                .containsAll(Arrays.asList(RatingType.values()));
    }
}

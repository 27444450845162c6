package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EveryEventTest {

    private static final Map<InputTopic, PublishedSchema> SCHEMAS = new EnumMap<>(
            Arrays.stream(InputTopic.values()).collect(Collectors.toMap(Function.identity(), PublishedSchema::of)));

    @Property
    void shouldComeBackFromItsBytes(@ForAll("events") Event event) throws Exception {
        assertThat(EventCodec.decode(event.topic(), EventCodec.encode(event))).isEqualTo(event);
    }

    @Property(tries = 500)
    void shouldPassItsSchema(@ForAll("events") Event event) throws Exception {
        assertThat(SCHEMAS.get(event.topic()).errors(EventCodec.encode(event))).isEmpty();
    }

    @Property(tries = 200)
    void shouldBeEncodedInAsFewBytesAsItsTextNeeds(@ForAll("events") Event event) {
        assertThat(Utf8.isWellFormed(EventCodec.encode(event))).isTrue();
        assertThat(new String(EventCodec.encode(event), UTF_8)).doesNotContain("\\u");
    }

    @Provide
    Arbitrary<Event> events() {
        return EventArbitraries.events();
    }
}

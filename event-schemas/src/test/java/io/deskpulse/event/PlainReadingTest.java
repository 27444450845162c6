package io.deskpulse.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The fast way of reading and the strict one say the same of every document: the event, or why it is none. */
class PlainReadingTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> EXTRAS = List.of(
            "\"extra\":\"店\"",
            "\"extra\":\"a\\tb\"",
            "\"extra\":null",
            "\"extra\":-1.5e3",
            "\"extra\":{\"a\":[1,{}]}",
            "\"at\":1",
            "\"sentAt\":\"1\"",
            "\"\":0",
            "\"extra\":01");
    private static final int LONGEST = 4_096;
    private static final int ALLOWED_BLANKS = 4;
    private static final List<String> BLANKS = List.of("", " ", "\n", "\t\r ", "\f", "\u00a0", "/**/");

    @Property(tries = 30_000)
    void shouldSayTheSameWhateverWasChanged(
            @ForAll("example") Example example, @ForAll("mutations") List<Mutation> mutations) throws IOException {
        assertSameOutcome(example.topic(), Mutation.applyAll(mutations, example.bytes()));
    }

    @Property(tries = 1_500)
    void shouldSayTheSameWhateverTheOrderOfFieldsAndTheBlanksBetween(
            @ForAll("events") Event event, @ForAll Random random) throws IOException {
        List<String> fields = fields(event);
        EXTRAS.stream().filter(extra -> random.nextInt(2 * EXTRAS.size()) == 0).forEach(fields::add);
        Collections.shuffle(fields, random);

        assertSameOutcome(event.topic(), spaced(fields, random).getBytes(UTF_8));
    }

    @Property(tries = 1_000)
    void shouldReadFastWhateverIsWrittenPlainly(@ForAll("events") Event event, @ForAll Random random)
            throws IOException {
        List<String> fields = fields(event);
        Assume.that(fields.stream().noneMatch(field -> field.matches(".*:\\d{19}")));
        Collections.shuffle(fields, random);
        byte[] bytes = (" {\"n\": \"店\", " + String.join(" , ", fields) + ", \"n\":1}\n").getBytes(UTF_8);
        Assume.that(bytes.length <= LONGEST);

        assertThat(plainly(event.topic(), bytes)).isEqualTo(event);
    }

    @Test
    void shouldSayTheSameOfEveryExampleOnEveryTopic() throws IOException {
        for (Example example : Corpus.everything()) {
            for (InputTopic topic : InputTopic.values()) {
                assertSameOutcome(topic, example.bytes());
            }
        }
    }

    /** Twice, for the second time texts are found that the first has left. */
    private static void assertSameOutcome(InputTopic topic, byte[] bytes) {
        Object strict = outcome(() -> EventCodec.decodeStrictly(topic, bytes));
        assertThat(outcome(() -> EventCodec.decode(topic, bytes))).isEqualTo(strict);
        assertThat(outcome(() -> EventCodec.decode(topic, bytes))).isEqualTo(strict);
    }

    private interface Decoding {
        Event decode() throws RejectedException;
    }

    private static Object outcome(Decoding decoding) {
        try {
            return decoding.decode();
        } catch (RejectedException e) {
            return e.reason() + ": " + e.getMessage();
        }
    }

    private static @Nullable Event plainly(InputTopic topic, byte[] bytes) {
        return switch (topic) {
            case CHAT_MESSAGES -> PlainFieldReader.read(bytes, ChatMessageJson.NAMES, ChatMessageJson::read);
            case ORDER_EVENTS -> PlainFieldReader.read(bytes, OrderEventJson.NAMES, OrderEventJson::read);
            case RATING_EVENTS -> PlainFieldReader.read(bytes, RatingEventJson.NAMES, RatingEventJson::read);
        };
    }

    private static List<String> fields(Event event) throws IOException {
        List<String> fields = new ArrayList<>();
        JSON.readTree(EventCodec.encode(event))
                .properties()
                .forEach(field -> fields.add('"' + field.getKey() + "\":" + field.getValue()));
        return fields;
    }

    private static String spaced(List<String> fields, Random random) {
        StringBuilder json = new StringBuilder("{");
        for (String field : fields) {
            json.append(json.length() > 1 ? "," : "")
                    .append(blank(random))
                    .append(field)
                    .append(blank(random));
        }
        return json.append('}').append(blank(random)).toString();
    }

    /** Mostly one that JSON allows. */
    private static String blank(Random random) {
        return BLANKS.get(random.nextInt(random.nextInt(16) == 0 ? BLANKS.size() : ALLOWED_BLANKS));
    }

    @Provide
    Arbitrary<Example> example() {
        return Arbitraries.of(Corpus.everything());
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.some();
    }

    @Provide
    Arbitrary<Event> events() {
        return EventArbitraries.events();
    }
}

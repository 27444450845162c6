package io.deskpulse.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The form of a fact is written out by hand; what databind derives from the records says what it has to be. */
class FactFormTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Provide
    Arbitrary<Posting> postings() {
        return RandomFacts.postings();
    }

    @Property
    void shouldWriteWhatTheRecordsSayInTheirOrder(@ForAll("postings") Posting posting) throws IOException {
        // Written anew, for databind escapes letters that need no escape.
        assertThat(MAPPER.readTree(FactCodec.encode(posting)).toString())
                .isEqualTo(MAPPER.readTree(DerivedFactJson.encode(posting)).toString());
    }

    @Property
    void shouldWriteAgainWhatRepeatsItself(@ForAll("postings") Posting one, @ForAll("postings") Posting other) {
        FactArray array = new FactArray();
        List<Posting> told = List.of(one, one, other, one, other);
        told.forEach(array::add);

        byte[] record = array.take();
        assertThat(new String(record, StandardCharsets.UTF_8))
                .isEqualTo(told.stream()
                        .map(posting -> new String(FactCodec.encode(posting), StandardCharsets.UTF_8))
                        .collect(Collectors.joining(",", "[", "]")));
        assertThat(FactCodec.decodeAll(record)).isEqualTo(told);
    }

    @Property
    void shouldReadBackWhateverItWrote(@ForAll("postings") Posting posting) {
        assertThat(FactCodec.decode(FactCodec.encode(posting))).isEqualTo(posting);
    }

    @Property
    void shouldReadBackARecordOfWhateverItWrote(@ForAll @Size(max = 20) List<@From("postings") Posting> postings) {
        byte[] record = recordOf(postings);

        assertThat(FactCodec.decodeAll(record)).isEqualTo(postings);
        if (text(record).indexOf('\\') < 0) {
            assertThat(FactScanner.postings(record)).as("without the parser").isEqualTo(postings);
        }
    }

    @Property(tries = 20)
    void shouldLeaveAKindThatIsNamedTwiceToTheParser(@ForAll("postings") Posting posting) {
        String twice = text(recordOf(List.of(posting))).replace("}}]", ",\"type\":\"ChatRated\"}}]");

        assertThat(FactScanner.postings(twice.getBytes(StandardCharsets.UTF_8))).isNull();
    }

    @Property(tries = 200)
    void shouldReadARecordThatIsWrittenOtherwise(@ForAll @Size(max = 5) List<@From("postings") Posting> postings)
            throws IOException {
        byte[] record = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(MAPPER.readTree(recordOf(postings)));

        assertThat(FactCodec.decodeAll(record)).isEqualTo(postings);
    }

    @Property(tries = 300)
    void shouldReadWhatItReadsAsTheParserDoes(
            @ForAll("postings") Posting posting, @ForAll @IntRange(max = 1_000) int place, @ForAll byte other) {
        byte[] record = recordOf(List.of(posting, posting));
        record[place % record.length] = other;

        List<Posting> scanned = FactScanner.postings(record);

        if (scanned != null) {
            assertThat(scanned).isEqualTo(FactCodec.decodeAll(record));
            assertThat(scanned).isEqualTo(parsed(record));
        }
    }

    private static List<Posting> parsed(byte[] record) {
        try {
            return FactParser.postings(record);
        } catch (IOException e) {
            throw new AssertionError("the scanner read what the parser refuses", e);
        }
    }

    private static byte[] recordOf(List<Posting> postings) {
        FactArray facts = new FactArray();
        postings.forEach(facts::add);
        assertThat(facts.count()).isEqualTo(postings.size());
        return facts.take();
    }

    @Property(tries = 200)
    void shouldReadFieldsInAnyOrderAndPastThoseOfALaterEdition(@ForAll("postings") Posting posting) throws IOException {
        ObjectNode written = (ObjectNode) MAPPER.readTree(FactCodec.encode(posting));
        ObjectNode turned = turned((ObjectNode) written.get("fact"));
        turned.putObject("laterPart").putArray("at").add(1);

        ObjectNode later = MAPPER.createObjectNode();
        later.set("fact", turned);
        later.put("edition", 2).put("sign", posting.sign());

        assertThat(FactCodec.decode(MAPPER.writeValueAsBytes(later))).isEqualTo(posting);
    }

    @Property(tries = 200)
    void shouldRefuseAFactWithoutWhatItsRecordRequires(@ForAll("postings") Posting posting) throws IOException {
        ObjectNode written = (ObjectNode) MAPPER.readTree(FactCodec.encode(posting));

        for (String field : List.of("type", "shopId", "buyerId", "at", "day")) {
            ObjectNode lacking = written.deepCopy();
            ((ObjectNode) lacking.get("fact")).remove(field);
            assertRefused(lacking);
        }
    }

    @Example
    void shouldRefuseAValueOfAnotherTypeThanTheField() throws IOException {
        String written = text(FactCodec.encode(Posting.state(FactExamples.replied())));

        assertRefused(written.replace("\"hour\":10", "\"hour\":\"10\""));
        assertRefused(written.replace("\"hour\":10", "\"hour\":4294967296"));
        assertRefused(written.replace("\"hour\":10", "\"hour\":1.5"));
        assertRefused(written.replace("\"turnId\":\"m1\"", "\"turnId\":null"));
        assertRefused(written.replace("[60,180]", "[\"60\"]"));
        assertRefused(written.replace("2026-11-11", "2026-11-31"));
        assertRefused(written.replace("2026-11-11", "yesterday!"));
        assertRefused(written.replace("REPLIED", "FORGOTTEN"));
        assertRefused(written.replace("\"first\":true", "\"first\":1"));
    }

    @Example
    void shouldRefuseWhatIsNoPosting() {
        String written = text(FactCodec.encode(Posting.state(FactExamples.replied())));

        assertRefused(written.replace("\"sign\":1", "\"sign\":2"));
        assertRefused(written.replace("\"sign\":1,", ""));
        assertRefused(written + "{}");
        assertRefused("{\"sign\":1}");
        assertRefused("{\"sign\":1,\"fact\":\"LegEnded\"}");
        assertRefused("[]");
        assertThatThrownBy(() -> FactCodec.decodeAll(written.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
        assertRefused("");
    }

    private static ObjectNode turned(ObjectNode fact) {
        ObjectNode turned = MAPPER.createObjectNode();
        List<String> names =
                fact.properties().stream().map(field -> field.getKey()).toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            turned.set(names.get(i), fact.get(names.get(i)));
        }
        return turned;
    }

    private static void assertRefused(JsonNode json) {
        assertRefused(json.toString());
    }

    private static void assertRefused(String json) {
        assertThatThrownBy(() -> FactCodec.decode(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}

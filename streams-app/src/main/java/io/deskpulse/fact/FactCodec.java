package io.deskpulse.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The facts topic's bytes: {@code {"sign": 1, "fact": {"type": "LegEnded", …}}}, as the published schema describes them.
 * Streamed without a tree or reflection in between, for every event makes several of them.
 */
public final class FactCodec {

    private static final int MAX_BYTES = 256 << 10;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_TOKEN = 10_000;
    private static final int USUAL_BYTES = 320;

    private static final String SIGN = "sign";
    private static final String FACT = "fact";
    private static final SerializedString ENCODED_SIGN = new SerializedString(SIGN);
    private static final SerializedString ENCODED_FACT = new SerializedString(FACT);

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names are shared by the symbol table already
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(MAX_BYTES)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_TOKEN)
                    .maxStringLength(MAX_TOKEN)
                    .maxNumberLength(MAX_TOKEN)
                    .build())
            .build();

    private FactCodec() {}

    /** A posting as JSON. */
    public static byte[] encode(Posting posting) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeFieldName(ENCODED_SIGN);
            json.writeNumber(posting.sign());
            json.writeFieldName(ENCODED_FACT);
            json.writeStartObject();
            posting.fact().readBy(new FactWriter(new FactOutput(json)));
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The posting that JSON holds.
     *
     * @throws UncheckedIOException if it holds none: only this program writes the topic, so that is no bad input but a
     *     breach of the contract
     */
    public static Posting decode(byte[] json) {
        try (JsonParser parser = JSON.createParser(json)) {
            return posting(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Posting posting(JsonParser json) throws IOException {
        require(json.nextToken() == JsonToken.START_OBJECT, "the document is no object");
        int sign = 0;
        Fact fact = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case SIGN -> sign = json.getIntValue();
                case FACT -> fact = fact(value, json);
                default -> json.skipChildren();
            }
        }
        require(json.nextToken() == null, "something follows the document");
        if (fact == null || Math.abs(sign) != 1) {
            throw new IOException("a posting is a sign and a fact");
        }
        return new Posting(sign, fact);
    }

    private static Fact fact(JsonToken value, JsonParser json) throws IOException {
        require(value == JsonToken.START_OBJECT, "the fact is no object");
        FactInput fields = FactInput.read(json);
        FactForm form = FactForm.of(fields.required(FactField.TYPE));
        if (form == null) {
            throw new IOException("a fact of a kind that is not known");
        }
        return form.read(fields);
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}

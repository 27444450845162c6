package io.deskpulse.event;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** One JSON document in and out; exists so that every form shares the bounds and the meaning of each failure. */
final class JsonDocument {

    /** Longest string or number in characters, longest name in UTF-8 bytes. */
    static final int MAX_TOKEN = 10_000;

    private static final int MAX_DEPTH = 32;
    private static final int USUAL_BYTES = 256;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names are shared by the symbol table already
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW) // else one document's names could fail another
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8) // one character, one UTF-8 sequence
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(JsonBytes.MAX_BYTES)
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNameLength(MAX_TOKEN)
                    .maxStringLength(MAX_TOKEN)
                    .maxNumberLength(MAX_TOKEN)
                    .build())
            .build();

    private JsonDocument() {}

    /** How the fields of an object become a value. */
    interface Form<T> {
        T read(FieldReader fields) throws IOException, RejectedException;
    }

    /** How a value becomes the fields of an object. */
    interface Fields {
        void write(FieldWriter out) throws IOException;
    }

    /** As {@link #readStrictly}, and fast where the document is written as producers ordinarily do. */
    static <T> T read(byte @Nullable [] value, FieldNames names, Form<T> form) throws RejectedException {
        byte[] bytes = JsonBytes.checked(value);
        T plain = PlainFieldReader.read(bytes, names, form);
        return plain != null ? plain : parse(bytes, form);
    }

    static <T> T readStrictly(byte @Nullable [] value, Form<T> form) throws RejectedException {
        return parse(JsonBytes.checked(value), form);
    }

    private static <T> T parse(byte[] bytes, Form<T> form) throws RejectedException {
        try (JsonParser json = JSON.createParser(bytes)) {
            return parse(json, form);
        } catch (StreamConstraintsException e) {
            throw new RejectedException(Reason.TOO_LARGE, "the document exceeds a bound of depth or token length");
        } catch (IOException e) {
            throw new RejectedException(Reason.MALFORMED_JSON, "the value is not one JSON document");
        }
    }

    /** A broken rule is only told of a document that is JSON to its end, so that the reason never depends on the order of fields. */
    private static <T> T parse(JsonParser json, Form<T> form) throws IOException, RejectedException {
        StrictFieldReader fields = new StrictFieldReader(json);
        try {
            fields.openObject();
            T read = form.read(fields);
            fields.expectEnd();
            return read;
        } catch (RejectedException broken) {
            if (broken.reason() == Reason.SCHEMA) {
                fields.drain();
            }
            throw broken;
        }
    }

    static byte[] write(Fields fields) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            fields.write(new FieldWriter(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a field holds text that has no UTF-8", e);
        }
        return bytes.toByteArray();
    }
}

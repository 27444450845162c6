package io.deskpulse.fact;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads postings from JSON however it is written: fields in any order, those of a later edition among them, blanks and
 * escapes; and says what is wrong with what holds none.
 */
final class FactParser {

    private static final int MAX_BYTES = 16 << 20;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_TOKEN = 10_000;

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

    private final JsonParser json;
    private final FactInput fields = new FactInput();

    private FactParser(JsonParser json) {
        this.json = json;
    }

    /** A document that is one posting. */
    static Posting posting(byte[] document) throws IOException {
        try (JsonParser json = JSON.createParser(document)) {
            json.nextToken();
            Posting posting = new FactParser(json).posting();
            require(json.nextToken() == null, "something follows the document");
            return posting;
        }
    }

    /** A document that is an array of postings. */
    static List<Posting> postings(byte[] document) throws IOException {
        try (JsonParser json = JSON.createParser(document)) {
            require(json.nextToken() == JsonToken.START_ARRAY, "the document is no array");
            List<Posting> postings = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                postings.add(new FactParser(json).posting());
            }
            require(json.nextToken() == null, "something follows the document");
            return postings;
        }
    }

    private Posting posting() throws IOException {
        require(json.currentToken() == JsonToken.START_OBJECT, "a posting is no object");
        int sign = 0;
        Fact fact = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case FactCodec.SIGN -> sign = json.getIntValue();
                case FactCodec.FACT -> fact = fact(value);
                default -> json.skipChildren();
            }
        }
        if (fact == null || Math.abs(sign) != 1) {
            throw new IOException("a posting is a sign and a fact");
        }
        return new Posting(sign, fact);
    }

    private Fact fact(JsonToken value) throws IOException {
        require(value == JsonToken.START_OBJECT, "the fact is no object");
        fields.clear();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            FactField field = FactField.named(name);
            JsonToken token = json.nextToken();
            if (field == null) {
                json.skipChildren();
            } else {
                read(field, token);
            }
        }
        return FactForm.read(fields);
    }

    private void read(FactField field, JsonToken token) throws IOException {
        switch (token) {
            case VALUE_NULL -> fields.put(field, null);
            case VALUE_NUMBER_INT -> fields.put(field, json.getLongValue());
            default -> fields.put(field, value(token));
        }
    }

    private Object value(JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getLongValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            case START_ARRAY -> list();
            default -> throw new IOException("a field of a fact holds " + token);
        };
    }

    private List<Object> list() throws IOException {
        List<Object> list = new ArrayList<>();
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            list.add(value(next));
        }
        return list;
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw new IOException(otherwise);
        }
    }
}

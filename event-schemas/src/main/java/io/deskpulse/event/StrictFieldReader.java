package io.deskpulse.event;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads all that JSON allows, and names what is wrong with the rest; the verdict on every document that is not plain. */
final class StrictFieldReader implements FieldReader {

    private final JsonParser json;

    StrictFieldReader(JsonParser json) {
        this.json = json;
    }

    void openObject() throws IOException, RejectedException {
        JsonToken first = json.nextToken();
        if (first == null) {
            throw new RejectedException(Reason.MALFORMED_JSON, "the value is blank");
        }
        if (first != JsonToken.START_OBJECT) {
            throw Rules.broken("the document", "must be an object");
        }
    }

    @Override
    public @Nullable String nextField() throws IOException, RejectedException {
        String field = json.nextFieldName();
        if (field != null && field.length() > JsonDocument.MAX_TOKEN) {
            throw tokenTooLong();
        }
        return field;
    }

    @Override
    public String string(String field, @Nullable String before) throws IOException, RejectedException {
        String text = json.nextTextValue();
        if (text == null) {
            throw Rules.broken(field, "must be a string");
        }
        if (text.length() > JsonDocument.MAX_TOKEN) {
            throw tokenTooLong();
        }
        if (before != null) {
            throw repeated(field);
        }
        return text;
    }

    @Override
    public String identifier(String field, @Nullable String before) throws IOException, RejectedException {
        String id = string(field, before);
        if (!Identifiers.isValid(id)) {
            throw Rules.broken(field, "is no identifier");
        }
        return id;
    }

    @Override
    public String shop(String field, @Nullable String before) throws IOException, RejectedException {
        return identifier(field, before);
    }

    @Override
    public String word(String field, @Nullable String before) throws IOException, RejectedException {
        return string(field, before);
    }

    @Override
    public String agent(String field, @Nullable String before) throws IOException, RejectedException {
        String id = string(field, before);
        if (!Identifiers.isValidAgent(id)) {
            throw Rules.broken(field, "is no identifier of an agent");
        }
        return id;
    }

    @Override
    public String owner(String field, @Nullable String before) throws IOException, RejectedException {
        String id = string(field, before);
        if (!Identifiers.isValidAgent(id) && !id.equals(Identifiers.UNASSIGNED)) {
            throw Rules.broken(field, "is no identifier of an agent");
        }
        return id;
    }

    @Override
    public long integer(String field, long before, long least, long most) throws IOException, RejectedException {
        if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
            throw Rules.broken(field, "must be an integer");
        }
        if (json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
            throw outOfRange(field, least, most);
        }
        long number = json.getLongValue();
        if (number < least || number > most) {
            throw outOfRange(field, least, most);
        }
        if (before != ABSENT) {
            throw repeated(field);
        }
        return number;
    }

    @Override
    public <E extends Enum<E>> E name(String field, @Nullable E before, WireNames<E> names)
            throws IOException, RejectedException {
        if (json.nextToken() != JsonToken.VALUE_STRING) {
            throw Rules.broken(field, "must be a string");
        }
        E constant = names.find(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
        if (constant == null) {
            throw Rules.broken(field, "is none of the known values");
        }
        if (before != null) {
            throw repeated(field);
        }
        return constant;
    }

    @Override
    public void skipValue() throws IOException, RejectedException {
        int depth = 0;
        do {
            JsonToken token = json.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else {
                checkTokenLength();
            }
        } while (depth > 0);
    }

    void expectEnd() throws IOException, RejectedException {
        if (json.nextToken() != null) {
            throw new RejectedException(Reason.MALFORMED_JSON, "something follows the document");
        }
    }

    /** Reads what is left after a broken rule, for what is not JSON or too large is called that first. */
    void drain() throws IOException, RejectedException {
        checkTokenLength();
        while (!json.getParsingContext().inRoot()) {
            json.nextToken();
            checkTokenLength();
        }
        expectEnd();
    }

    private void checkTokenLength() throws IOException, RejectedException {
        if (json.getTextLength() > JsonDocument.MAX_TOKEN) {
            throw tokenTooLong();
        }
    }

    private static RejectedException tokenTooLong() {
        return new RejectedException(
                Reason.TOO_LARGE, "a name, string or number has more than " + JsonDocument.MAX_TOKEN + " characters");
    }

    private static RejectedException repeated(String field) {
        return Rules.broken(field, "is given twice");
    }

    private static RejectedException outOfRange(String field, long least, long most) {
        return Rules.broken(field, "must lie within " + least + " and " + most);
    }
}

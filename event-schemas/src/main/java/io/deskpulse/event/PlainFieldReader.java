package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents as producers ordinarily write them, several times as fast as a parser for all of JSON: short, flat,
 * without escapes, each field in order. It accepts nothing that {@link StrictFieldReader} would not, with the same values;
 * it refuses nothing, but leaves to that whatever is out of the ordinary.
 */
final class PlainFieldReader implements FieldReader {

    /** Well below all bounds of a token, so that none of them has to be looked at. */
    private static final int LONGEST_DOCUMENT = 4_096;

    private static final int SAFE_DIGITS = 18;
    private static final String NO_NAME = "";

    private static final ThreadLocal<PlainFieldReader> READERS = ThreadLocal.withInitial(PlainFieldReader::new);
    private static final byte[] NOTHING = new byte[0];
    private static final FieldNames NO_NAMES = new FieldNames();

    private byte[] json = NOTHING;
    private FieldNames names = NO_NAMES;
    private int at;
    private int next;
    private boolean begun;

    /** Something that takes the strict way. */
    private static final class UnusualException extends IOException {
        private static final long serialVersionUID = 1L;

        @Override
        public Throwable fillInStackTrace() { // it is thrown for each such document, and never shown
            return this;
        }
    }

    private PlainFieldReader() {}

    /** What the document holds; null if it has to be read strictly, to be accepted or to be refused. */
    static <T> @Nullable T read(byte[] wellFormed, FieldNames names, JsonDocument.Form<T> form) {
        if (wellFormed.length > LONGEST_DOCUMENT) {
            return null;
        }
        PlainFieldReader reader = READERS.get();
        reader.begin(wellFormed, names);
        try {
            return reader.document(form);
        } catch (IOException | RejectedException e) {
            return null; // the strict reader will say what is the matter, if anything is
        } finally {
            reader.begin(NOTHING, NO_NAMES);
        }
    }

    private void begin(byte[] document, FieldNames known) {
        json = document;
        names = known;
        at = 0;
        next = 0;
        begun = false;
    }

    private <T> @Nullable T document(JsonDocument.Form<T> form) throws IOException, RejectedException {
        expect('{');
        T read = form.read(this);
        while (at < json.length && isBlank(json[at])) {
            at++;
        }
        return at == json.length ? read : null;
    }

    @Override
    public @Nullable String nextField() throws IOException {
        int letter = letter();
        if (letter == '}') {
            at++;
            return null;
        }
        if (begun) {
            expect(',');
        }
        begun = true;
        return name();
    }

    private String name() throws IOException {
        if (letter() != '"') {
            throw new UnusualException();
        }
        int field = names.find(json, at, next);
        if (field == FieldNames.UNKNOWN) {
            passText();
            expect(':');
            return NO_NAME;
        }
        next = field + 1;
        at += names.length(field);
        expect(':');
        return names.name(field);
    }

    @Override
    public String string(String field, @Nullable String before) throws IOException {
        int from = beginText(before);
        int to = endText(PlainText.end(json, from));
        return PlainText.string(json, from, to);
    }

    @Override
    public String word(String field, @Nullable String before) throws IOException {
        int from = beginText(before);
        int to = endText(PlainText.end(json, from));
        return PlainText.word(json, from, to);
    }

    @Override
    public String identifier(String field, @Nullable String before) throws IOException {
        int from = beginText(before);
        int to = endText(PlainText.endOfIdentifier(json, from));
        return usual(PlainText.identifier(json, from, to));
    }

    @Override
    public String shop(String field, @Nullable String before) throws IOException {
        int from = beginText(before);
        int to = endText(PlainText.end(json, from));
        return usual(PlainText.shop(json, from, to));
    }

    @Override
    public String agent(String field, @Nullable String before) throws IOException {
        int from = beginText(before);
        int to = endText(PlainText.end(json, from));
        return usual(PlainText.agent(json, from, to));
    }

    @Override
    public String owner(String field, @Nullable String before) throws IOException {
        throw new UnusualException(); // no input has one
    }

    @Override
    public long integer(String field, long before, long least, long most) throws IOException {
        letter();
        long number = digits();
        if (before != ABSENT || number < least || number > most) {
            throw new UnusualException();
        }
        return number;
    }

    @Override
    public <E extends Enum<E>> E name(String field, @Nullable E before, WireNames<E> known) throws IOException {
        int from = beginText(before);
        int to = endText(PlainText.end(json, from));
        return usual(known.find(json, from, to));
    }

    @Override
    public void skipValue() throws IOException {
        if (letter() == '"') {
            passText();
        } else {
            digits();
        }
    }

    private void passText() throws IOException {
        endText(PlainText.end(json, at + 1));
    }

    private int beginText(@Nullable Object before) throws IOException {
        if (before != null) {
            throw new UnusualException();
        }
        expect('"');
        return at;
    }

    private int endText(int end) throws IOException {
        if (end < 0) {
            throw new UnusualException();
        }
        at = end + 1;
        return end;
    }

    private static <T> T usual(@Nullable T value) throws IOException {
        if (value == null) {
            throw new UnusualException();
        }
        return value;
    }

    /** A number without sign, fraction, exponent or leading zero; what may follow it is seen by whoever reads on. */
    private long digits() throws IOException {
        int from = at;
        long number = 0;
        while (at < json.length && json[at] >= '0' && json[at] <= '9') {
            number = 10 * number + json[at++] - '0';
        }
        int digits = at - from;
        if (digits == 0 || digits > SAFE_DIGITS || (digits > 1 && json[from] == '0')) {
            throw new UnusualException();
        }
        return number;
    }

    /** The next letter that is not blank. */
    private int letter() throws IOException {
        while (at < json.length) {
            byte letter = json[at];
            if (!isBlank(letter)) {
                return letter;
            }
            at++;
        }
        throw new UnusualException();
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    private void expect(char letter) throws IOException {
        if (letter() != letter) {
            throw new UnusualException();
        }
        at++;
    }
}

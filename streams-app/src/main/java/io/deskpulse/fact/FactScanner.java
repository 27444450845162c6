package io.deskpulse.fact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads postings as {@link FactCodec} writes them, without blanks and escapes, several times as fast as a parser for all of
 * JSON; whatever is written otherwise it leaves to that. Text that a field had in the fact before is shared with it.
 */
final class FactScanner {

    private static final byte[] SIGN = ascii("{\"sign\":");
    private static final byte[] FACT = ascii(",\"fact\":{");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final int SAFE_DIGITS = 18;
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] json;
    private final FactInput fields = new FactInput();
    private final String[] texts = new String[FactField.values().length];
    private final int[] textStarts = new int[texts.length];
    private final int[] textLengths = new int[texts.length];

    private final Map<String, Shape> shapes = new HashMap<>();
    private int at;

    /** A kind of fact and the fields it had last, in their order: what is most likely to be there again. */
    private static final class Shape {
        private final FactForm form;
        private final @Nullable FactField[] order = new FactField[FactField.values().length];

        Shape(FactForm form) {
            this.form = form;
        }
    }

    /** Something is not written as this program writes it. */
    private static final class UnusualException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusualException() {
            super(null, null, false, false);
        }
    }

    private FactScanner(byte[] json) {
        this.json = json;
        Arrays.fill(texts, "");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The postings of an array; null where it has to be read with more care. */
    static @Nullable List<Posting> postings(byte[] json) {
        try {
            return new FactScanner(json).postings();
        } catch (UnusualException | IOException e) {
            return null;
        }
    }

    private List<Posting> postings() throws UnusualException, IOException {
        List<Posting> postings = new ArrayList<>();
        expect('[');
        if (peek() != ']') {
            postings.add(posting());
            while (peek() == ',') {
                at++;
                postings.add(posting());
            }
        }
        expect(']');
        if (at != json.length) {
            throw new UnusualException();
        }
        return postings;
    }

    private Posting posting() throws UnusualException, IOException {
        expect(SIGN);
        long sign = number();
        expect(FACT);
        fields.clear();
        Shape shape = shape();
        for (int i = 0; peek() == ','; i++) {
            at++;
            field(shape, i);
        }
        expect('}');
        expect('}');
        if (Math.abs(sign) != 1) {
            throw new UnusualException();
        }
        return new Posting((int) sign, shape.form.of(fields));
    }

    private Shape shape() throws UnusualException {
        expect(FactField.TYPE.label());
        if (peek() != '"') {
            throw new UnusualException();
        }
        String type = text(FactField.TYPE);
        Shape shape = shapes.get(type);
        if (shape == null) {
            FactForm form = FactForm.named(type);
            if (form == null) {
                throw new UnusualException();
            }
            shape = new Shape(form);
            shapes.put(type, shape);
        }
        return shape;
    }

    private void field(Shape shape, int place) throws UnusualException {
        if (place >= shape.order.length) {
            throw new UnusualException();
        }
        FactField field = shape.order[place];
        if (field == null || !isNext(field.label())) {
            field = named();
            shape.order[place] = field;
        }
        value(field);
    }

    private boolean isNext(byte[] word) {
        int to = at + word.length;
        boolean is = to <= json.length && Arrays.equals(json, at, to, word, 0, word.length);
        at = is ? to : at;
        return is;
    }

    private FactField named() throws UnusualException {
        expect('"');
        int from = at;
        FactField field = FactField.named(json, from, endOfText());
        if (field == null) {
            throw new UnusualException();
        }
        expect(':');
        return field;
    }

    private void value(FactField field) throws UnusualException {
        switch (peek()) {
            case '"' -> fields.put(field, text(field));
            case 't' -> fields.put(field, truth(TRUE, true));
            case 'f' -> fields.put(field, truth(FALSE, false));
            case '[' -> fields.put(field, list());
            default -> fields.put(field, number());
        }
    }

    private Boolean truth(byte[] word, boolean value) throws UnusualException {
        expect(word);
        return value;
    }

    private List<Object> list() throws UnusualException {
        List<Object> list = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            if (!list.isEmpty()) {
                expect(',');
            }
            list.add(element());
        }
        at++;
        return list;
    }

    private Object element() throws UnusualException {
        if (peek() != '"') {
            return number();
        }
        at++;
        int from = at;
        return newText(from, endOfText());
    }

    private String text(FactField field) throws UnusualException {
        int which = field.place();
        int from = at + 1;
        int to = from + textLengths[which];
        int before = textStarts[which];
        boolean again =
                to < json.length && json[to] == '"' && Arrays.equals(json, before, before + to - from, json, from, to);
        if (again) {
            at = to + 1;
            return texts[which];
        }
        at = from;
        to = endOfText();
        texts[which] = newText(from, to);
        textStarts[which] = from;
        textLengths[which] = to - from;
        return texts[which];
    }

    private String newText(int from, int to) throws UnusualException {
        String text = new String(json, from, to - from, StandardCharsets.UTF_8);
        if (text.length() != to - from && text.indexOf(REPLACEMENT) >= 0) {
            throw new UnusualException();
        }
        return text;
    }

    /** Passes over text up to its closing quote, and tells where that is. */
    private int endOfText() throws UnusualException {
        byte[] text = json;
        for (int i = at; i < text.length; i++) {
            byte letter = text[i];
            if (letter == '"') {
                at = i + 1;
                return i;
            }
            if (letter == '\\' || (letter >= 0 && letter < ' ')) {
                throw new UnusualException();
            }
        }
        throw new UnusualException();
    }

    private long number() throws UnusualException {
        boolean negative = peek() == '-';
        if (negative) {
            at++;
        }
        byte[] text = json;
        int from = at;
        int end = from;
        long number = 0;
        while (end < text.length && text[end] >= '0' && text[end] <= '9') {
            number = 10 * number + text[end++] - '0';
        }
        at = end;
        boolean leadingZero = at > from + 1 && json[from] == '0';
        boolean continues = peek() != ',' && peek() != '}' && peek() != ']';
        if (at == from || at - from > SAFE_DIGITS || leadingZero || continues) {
            throw new UnusualException();
        }
        return negative ? -number : number;
    }

    private int peek() throws UnusualException {
        if (at >= json.length) {
            throw new UnusualException();
        }
        return json[at];
    }

    private void expect(char letter) throws UnusualException {
        if (peek() != letter) {
            throw new UnusualException();
        }
        at++;
    }

    private void expect(byte[] word) throws UnusualException {
        if (!isNext(word)) {
            throw new UnusualException();
        }
    }
}

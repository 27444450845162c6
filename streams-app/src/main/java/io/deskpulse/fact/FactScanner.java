package io.deskpulse.fact;

import io.deskpulse.fact.PlainJson.UnusualException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads postings as {@link FactCodec} writes them, without blanks and escapes, several times as fast as a parser for all of
 * JSON; whatever is written otherwise it leaves to that. Text that a field had in the fact before is shared with it.
 */
final class FactScanner {

    private static final Word SIGN = new Word("{\"sign\":");
    private static final Word FACT = new Word(",\"fact\":{\"type\":");
    private static final Word END = new Word("}}");
    private static final Word TRUE = new Word("true");
    private static final Word FALSE = new Word("false");

    private final PlainJson in;
    private final FactInput fields = new FactInput();
    private final List<Shape> shapes = new ArrayList<>();
    private final String[] texts = new String[FactField.values().length];
    private final int[] textStarts = new int[texts.length];
    private final int[] textLengths = new int[texts.length];

    /** A kind of fact and the fields it had last, in their order: what is most likely to be there again. */
    private static final class Shape {
        private final Word name;
        private final FactForm form;
        private final @Nullable FactField[] order = new FactField[FactField.values().length];

        Shape(String type, FactForm form) {
            this.name = new Word("\"" + type + "\"");
            this.form = form;
        }
    }

    private FactScanner(byte[] json) {
        this.in = new PlainJson(json);
        Arrays.fill(texts, "");
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
        in.expect('[');
        if (in.peek() != ']') {
            postings.add(posting());
            while (in.peek() == ',') {
                in.expect(',');
                postings.add(posting());
            }
        }
        in.expect(']');
        if (!in.isAtEnd()) {
            throw new UnusualException();
        }
        return postings;
    }

    private Posting posting() throws UnusualException, IOException {
        in.expect(SIGN);
        long sign = in.number();
        in.expect(FACT);
        fields.clear();
        Shape shape = shape();
        for (int i = 0; in.peek() == ','; i++) {
            field(shape, i);
        }
        in.expect(END);
        if (Math.abs(sign) != 1) {
            throw new UnusualException();
        }
        return new Posting((int) sign, shape.form.of(fields));
    }

    /** What the kind of the fact, which it names first, has looked like so far. */
    private Shape shape() throws UnusualException {
        for (Shape known : shapes) {
            if (in.isNext(known.name)) {
                return known;
            }
        }
        String type = in.text();
        FactForm form = FactForm.named(type);
        if (form == null) {
            throw new UnusualException();
        }
        Shape shape = new Shape(type, form);
        shapes.add(shape);
        return shape;
    }

    private void field(Shape shape, int place) throws UnusualException {
        if (place >= shape.order.length) {
            throw new UnusualException();
        }
        FactField field = shape.order[place];
        if (field == null || !in.isNext(field.label())) {
            field = named();
            shape.order[place] = field;
        }
        value(field);
    }

    /** A kind named twice is for the parser to make sense of. */
    private FactField named() throws UnusualException {
        in.expect(',');
        in.expect('"');
        int from = in.place();
        FactField field = FactField.named(in.bytes(), from, in.endOfText());
        if (field == null || field == FactField.TYPE) {
            throw new UnusualException();
        }
        in.expect(':');
        return field;
    }

    private void value(FactField field) throws UnusualException {
        switch (in.peek()) {
            case '"' -> fields.put(field, text(field));
            case 't', 'f' -> fields.put(field, truth());
            case '[' -> fields.put(field, list());
            default -> fields.put(field, in.number());
        }
    }

    private Boolean truth() throws UnusualException {
        boolean is = in.isNext(TRUE);
        if (!is) {
            in.expect(FALSE);
        }
        return is;
    }

    private List<Object> list() throws UnusualException {
        List<Object> list = new ArrayList<>();
        in.expect('[');
        while (in.peek() != ']') {
            if (!list.isEmpty()) {
                in.expect(',');
            }
            list.add(in.peek() == '"' ? in.text() : (Object) in.number());
        }
        in.expect(']');
        return list;
    }

    private String text(FactField field) throws UnusualException {
        int which = field.place();
        int from = in.place() + 1;
        if (!in.isTextAgain(textStarts[which], textLengths[which])) {
            texts[which] = in.text();
            textStarts[which] = from;
            textLengths[which] = in.place() - 1 - from;
        }
        return texts[which];
    }
}

package io.deskpulse.fact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads JSON without blanks and escapes from its first byte to its last; whatever is written otherwise it refuses. */
final class PlainJson {

    private static final int SAFE_DIGITS = 18;
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] json;
    private int at;

    /** Something is not written as this program writes it. */
    static final class UnusualException extends Exception {
        private static final long serialVersionUID = 1L;

        UnusualException() {
            super(null, null, false, false);
        }
    }

    PlainJson(byte[] json) {
        this.json = json;
    }

    /** All of it; not to be changed. */
    byte[] bytes() {
        return json;
    }

    /** Where the next byte is. */
    int place() {
        return at;
    }

    boolean isAtEnd() {
        return at == json.length;
    }

    /** The next byte, which stays the next. */
    int peek() throws UnusualException {
        if (at >= json.length) {
            throw new UnusualException();
        }
        return json[at];
    }

    /** Passes over a letter that has to be there. */
    void expect(char letter) throws UnusualException {
        if (peek() != letter) {
            throw new UnusualException();
        }
        at++;
    }

    /** Passes over a word that has to be there. */
    void expect(Word word) throws UnusualException {
        if (!isNext(word)) {
            throw new UnusualException();
        }
    }

    /** Passes over a word if it is there. */
    boolean isNext(Word word) {
        boolean is = word.isAt(json, at);
        at = is ? at + word.length() : at;
        return is;
    }

    /** Passes over a text in quotes if it is the same as one that was read before. */
    boolean isTextAgain(int start, int length) {
        int from = at + 1;
        int to = from + length;
        boolean is = to < json.length
                && json[at] == '"'
                && json[to] == '"'
                && Arrays.equals(json, start, start + length, json, from, to);
        at = is ? to + 1 : at;
        return is;
    }

    /** A text in quotes. */
    String text() throws UnusualException {
        expect('"');
        int from = at;
        int to = endOfText();
        String text = new String(json, from, to - from, StandardCharsets.UTF_8);
        if (text.length() != to - from && text.indexOf(REPLACEMENT) >= 0) {
            throw new UnusualException();
        }
        return text;
    }

    /** Passes over text up to its closing quote, and tells where that is. */
    int endOfText() throws UnusualException {
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

    /** A whole number of 18 digits at most. */
    long number() throws UnusualException {
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
}

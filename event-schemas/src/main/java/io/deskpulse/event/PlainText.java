package io.deskpulse.event;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The texts of a plain document: where they end, and what they say; well-formed UTF-8 was made sure of before. */
final class PlainText {

    private static final int LONGEST_IDENTIFIER = 128;
    private static final int SHOP_BITS = 13;
    private static final int AGENT_BITS = 16;
    private static final int WORD_BITS = 8;

    private static final SharedTexts SHOPS = new SharedTexts(SHOP_BITS);
    private static final SharedTexts AGENTS = new SharedTexts(AGENT_BITS);
    private static final SharedTexts WORDS = new SharedTexts(WORD_BITS);
    private static final boolean[] IN_IDENTIFIER = new boolean[128];

    static {
        for (char letter = 0; letter < IN_IDENTIFIER.length; letter++) {
            IN_IDENTIFIER[letter] = Identifiers.isValid(String.valueOf(letter));
        }
    }

    private PlainText() {}

    /** The place of the quote that ends the text which begins at {@code from}; -1 if it has escapes, or no end. */
    static int end(byte[] json, int from) {
        for (int i = from; i < json.length; i++) {
            byte letter = json[i];
            if (letter == '"') {
                return i;
            }
            if (letter == '\\' || (letter >= 0 && letter < ' ')) {
                return -1;
            }
        }
        return -1;
    }

    /** As {@link #end}, and -1 also if the text cannot be an identifier for its ASCII letters or their number alone. */
    static int endOfIdentifier(byte[] json, int from) {
        int i = from;
        while (i < json.length && json[i] >= 0 && IN_IDENTIFIER[json[i]]) {
            i++;
        }
        if (i < json.length && json[i] == '"') {
            return i > from && i - from <= LONGEST_IDENTIFIER ? i : -1;
        }
        return i < json.length && json[i] < 0 ? end(json, i) : -1;
    }

    private static boolean isAscii(byte[] json, int from, int to) {
        for (int i = from; i < to; i++) {
            if (json[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** The identifier in that place; null if it is none. */
    static @Nullable String identifier(byte[] json, int from, int to) {
        if (isAscii(json, from, to)) {
            return new String(json, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = string(json, from, to);
        return Identifiers.isValid(text) ? text : null;
    }

    static @Nullable String shop(byte[] json, int from, int to) {
        String known = SHOPS.find(json, from, to);
        if (known != null) {
            return known;
        }
        String text = string(json, from, to);
        return Identifiers.isValid(text) ? kept(SHOPS, json, from, to, text) : null;
    }

    static @Nullable String agent(byte[] json, int from, int to) {
        String known = AGENTS.find(json, from, to);
        if (known != null) {
            return known;
        }
        String text = string(json, from, to);
        return Identifiers.isValidAgent(text) ? kept(AGENTS, json, from, to, text) : null;
    }

    static String word(byte[] json, int from, int to) {
        String known = WORDS.find(json, from, to);
        return known != null ? known : kept(WORDS, json, from, to, string(json, from, to));
    }

    static String string(byte[] json, int from, int to) {
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    private static String kept(SharedTexts texts, byte[] json, int from, int to, String text) {
        texts.add(json, from, to, text);
        return text;
    }
}

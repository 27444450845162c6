package io.deskpulse.notify;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns foreign text into text that no chat platform interprets: it calls nobody, links nowhere and hides nothing. ASCII
 * punctuation gets its full-width form, which looks the same to a reader and means nothing to a parser.
 */
final class PlainText {

    private static final String HARMLESS = " ,;%+=?'-.";
    private static final int TO_FULL_WIDTH = 0xFEE0;
    private static final int MOST_MARKS = 2;

    /** A dot before anything could be part of a host's name; one within a decimal number cannot. */
    private static final Pattern DOT = Pattern.compile("(?<![\\d.])(\\d+\\.\\d+)(?![\\d.])|\\.(?=\\S)");

    /** A control to Unicode, a line's end to some readers. */
    private static final int NEXT_LINE = 0x85;

    private static final String MIDDLE_DOT = "·";
    private static final String NOTHING = "?";

    /** Takes no room or shows nothing, although Unicode does not call it a format character. */
    private static final BitSet BLANK = blank();

    private PlainText() {}

    /**
     * The harmless form.
     *
     * @param most code points of it; what is beyond is told by an ellipsis
     */
    static String of(@Nullable String foreign, int most) {
        StringBuilder plain = new StringBuilder();
        int marks = 0;
        for (int c : String.valueOf(foreign).codePoints().toArray()) {
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                append(c, plain);
            }
        }
        String text = DOT.matcher(plain.toString().strip())
                .replaceAll(found -> found.group(1) == null ? MIDDLE_DOT : found.group(1));
        return text.isEmpty() ? NOTHING : cut(text, most);
    }

    private static void append(int c, StringBuilder plain) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == NEXT_LINE) {
            if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        } else if (isVisible(c)) {
            plain.appendCodePoint(harmless(c));
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> !BLANK.get(c);
        };
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static int harmless(int c) {
        boolean special = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c) && HARMLESS.indexOf(c) < 0;
        return special ? c + TO_FULL_WIDTH : c;
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** Joiners, fillers and selectors: see Default_Ignorable_Code_Point of the Unicode database. */
    private static BitSet blank() {
        BitSet set = new BitSet();
        int[] single = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180F, 0x2800, 0x3164, 0xFFA0};
        for (int c : single) {
            set.set(c);
        }
        set.set(0x180B, 0x180E);
        set.set(0xFE00, 0xFE10);
        set.set(0xE0100, 0xE01F0);
        return set;
    }
}

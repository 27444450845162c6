package io.deskpulse.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Lines of cells under headings, aligned as a terminal shows them, where a Chinese character is two columns wide. */
final class Columns {

    private static final String GAP = "  ";
    private static final Set<Character.UnicodeScript> WIDE = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.HANGUL);

    private final List<List<String>> lines = new ArrayList<>();
    private final int[] widths;
    private final int rightAligned;

    /** @param rightAligned index of the column of numbers */
    Columns(List<String> headings, int rightAligned) {
        this.widths = new int[headings.size()];
        this.rightAligned = rightAligned;
        add(headings);
    }

    /** Adds a line, with a cell for each heading. */
    void add(List<String> cells) {
        lines.add(cells);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(cells.get(i)));
        }
    }

    void forEachLine(Consumer<String> reader) {
        lines.forEach(cells -> reader.accept(aligned(cells)));
    }

    private String aligned(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(i == rightAligned ? blanks + cells.get(i) : cells.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints()
                .map(c -> WIDE.contains(Character.UnicodeScript.of(c)) ? 2 : 1)
                .sum();
    }
}

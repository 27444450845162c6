package io.deskpulse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Lines of cells under headings, aligned as a terminal shows them, where a Chinese character is two columns wide. */
public final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> lines = new ArrayList<>();
    private final int[] widths;
    private final IntPredicate rightAligned;

    /** @param rightAligned whether the column of that index is one of numbers */
    public Columns(List<String> headings, IntPredicate rightAligned) {
        this.widths = new int[headings.size()];
        this.rightAligned = rightAligned;
        add(headings);
    }

    /** Adds a line, with a cell for each heading. */
    public void add(List<String> cells) {
        lines.add(cells);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], DisplayWidth.of(cells.get(i)));
        }
    }

    /** Hands on the lines, that of the headings first, without blanks at their ends. */
    public void forEachLine(Consumer<String> reader) {
        lines.forEach(cells -> reader.accept(aligned(cells)));
    }

    private String aligned(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(rightAligned.test(i) ? blanks + cells.get(i) : cells.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }
}

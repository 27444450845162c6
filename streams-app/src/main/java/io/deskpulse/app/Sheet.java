package io.deskpulse.app;

import io.deskpulse.text.Columns;
import io.deskpulse.text.CsvLine;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Lines under headings, for the terminal or for the spreadsheet: texts in the first columns, numbers in the others. */
final class Sheet {

    /** How a sheet is printed. */
    enum Format {
        /** For the terminal. */
        TABLE,
        /** For the spreadsheet and the roster tool. */
        CSV
    }

    private final List<String> headings;
    private final int texts;
    private final List<List<String>> lines = new ArrayList<>();

    /** @param texts how many of the columns hold text */
    Sheet(int texts, List<String> headings) {
        this.texts = texts;
        this.headings = headings;
    }

    void add(List<String> cells) {
        lines.add(cells);
    }

    void print(Format format, PrintStream out) {
        if (format == Format.CSV) {
            out.print(csv(headings, headings.size()));
            lines.forEach(line -> out.print(csv(line, texts)));
            return;
        }
        Columns columns = new Columns(headings, column -> column >= texts);
        lines.forEach(columns::add);
        columns.forEachLine(out::println);
    }

    private static CsvLine csv(List<String> cells, int texts) {
        CsvLine line = new CsvLine();
        for (int column = 0; column < cells.size(); column++) {
            if (column < texts) {
                line.text(cells.get(column));
            } else {
                line.written(cells.get(column));
            }
        }
        return line;
    }
}

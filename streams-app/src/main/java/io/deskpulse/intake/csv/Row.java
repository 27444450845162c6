package io.deskpulse.intake.csv;

import io.deskpulse.intake.UnusableException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row of an export, asked by column; complaints name the column, never its content. */
final class Row {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final Header header;
    private final String[] cells;

    /** @throws UnusableException if it has not as many cells as the header */
    Row(Header header, String[] cells) throws UnusableException {
        if (cells.length != header.width()) {
            throw new UnusableException("has " + cells.length + " cells, the header " + header.width());
        }
        this.header = header;
        this.cells = cells;
    }

    /** What stands there; null where nothing does or the export has no such column. */
    @Nullable
    String text(Column column) {
        int place = header.place(column);
        String text = place < 0 ? "" : Cell.plain(cells[place]);
        return text.isEmpty() ? null : text;
    }

    /** What stands there as it is, empty where nothing does: for texts, whose length counts. */
    String raw(Column column) {
        int place = header.place(column);
        return place < 0 ? "" : cells[place];
    }

    String required(Column column) throws UnusableException {
        String text = text(column);
        if (text == null) {
            throw broken(column, "is missing");
        }
        return text;
    }

    /** A whole number, what is said instead where nothing stands there. */
    int whole(Column column, int otherwise) throws UnusableException {
        String text = text(column);
        if (text == null) {
            return otherwise;
        }
        if (!WHOLE.matcher(text).matches()) {
            throw broken(column, "is no whole number");
        }
        return Integer.parseInt(text);
    }

    static UnusableException broken(Column column, String rule) {
        return new UnusableException(column.title() + " " + rule);
    }
}

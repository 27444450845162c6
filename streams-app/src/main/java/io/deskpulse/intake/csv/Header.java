package io.deskpulse.intake.csv;

import io.deskpulse.intake.UnusableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The first row of an export: which cell is which column. */
final class Header {

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final List<String> unused = new ArrayList<>();
    private final int width;

    private Header(int width) {
        this.width = width;
    }

    /**
     * What the headings mean.
     *
     * @throws UnusableException if a required column is missing or one is there twice
     */
    static Header read(String[] cells, Layout layout, Map<Column, String> headings) throws UnusableException {
        Header header = new Header(cells.length);
        for (int i = 0; i < cells.length; i++) {
            header.take(i, Cell.plain(cells[i]), layout, headings);
        }
        header.requireAll(layout, headings);
        return header;
    }

    private void take(int place, String heading, Layout layout, Map<Column, String> headings) throws UnusableException {
        boolean used = false;
        for (Column column : Column.values()) {
            if (layout.knows(column) && means(heading, column, headings)) {
                used = true;
                if (places.put(column, place) != null) {
                    throw new UnusableException("two columns are " + column.title());
                }
            }
        }
        if (!used) {
            unused.add(heading);
        }
    }

    private static boolean means(String heading, Column column, Map<Column, String> headings) {
        String given = headings.get(column);
        return given == null ? column.isMeantBy(heading) : given.equals(heading);
    }

    private void requireAll(Layout layout, Map<Column, String> headings) throws UnusableException {
        Set<Column> missing = new TreeSet<>(layout.required());
        missing.addAll(headings.keySet());
        missing.removeAll(places.keySet());
        if (!missing.isEmpty()) {
            List<String> titles = missing.stream().map(Column::title).toList();
            throw new UnusableException(
                    "no column is " + String.join(", ", titles) + "; say which with --column NAME=HEADING");
        }
    }

    /** Where a column stands, -1 where the export has none. */
    int place(Column column) {
        return places.getOrDefault(column, -1);
    }

    int width() {
        return width;
    }

    /** Headings that mean nothing here. */
    List<String> unused() {
        return unused;
    }
}

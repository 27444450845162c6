package io.deskpulse.evidence;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.Figure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures that a row of the day report has, by name. */
public final class RowFigures {

    private static final Pattern WITHIN_IN_SHORT = Pattern.compile("within(\\d{1,9})");

    private final DayKey row;
    private final Map<String, ReportFigure> byName = new LinkedHashMap<>();

    /** @param thresholds the seconds that the shop's rates are kept for */
    public RowFigures(DayKey row, List<Integer> thresholds) {
        this.row = row;
        for (Figure figure : Figure.values()) {
            if (figure.standsIn(row)) {
                add(new ReportFigure.Sum(figure));
            }
        }
        add(new ReportFigure.Quantile("responseP50Ms", 0.5));
        add(new ReportFigure.Quantile("responseP90Ms", 0.9));
        thresholds.forEach(seconds -> add(new ReportFigure.Within(seconds)));
    }

    private void add(ReportFigure figure) {
        byName.put(figure.name(), figure);
    }

    /**
     * The figure of that name; {@code within180} may be written for {@code within.180}.
     *
     * @throws UnknownFigureException if the row has none of that name
     */
    public ReportFigure named(String name) throws UnknownFigureException {
        Matcher inShort = WITHIN_IN_SHORT.matcher(name);
        ReportFigure figure = byName.get(inShort.matches() ? "within." + inShort.group(1) : name);
        if (figure == null) {
            throw new UnknownFigureException((row.isShop() ? "a shop's" : "an agent's") + " row has " + inShort());
        }
        return figure;
    }

    /** All names, those of one object gathered in braces so that they fit into one line. */
    private String inShort() {
        Map<String, List<String>> objects = new LinkedHashMap<>();
        for (String name : byName.keySet()) {
            int leaf = name.lastIndexOf('.') + 1;
            objects.computeIfAbsent(name.substring(0, leaf), object -> new ArrayList<>())
                    .add(name.substring(leaf));
        }
        List<String> words = new ArrayList<>();
        objects.forEach((object, leaves) -> words.add(
                object.isEmpty() ? String.join(", ", leaves) : object + "{" + String.join(",", leaves) + "}"));
        return String.join(", ", words);
    }
}

package io.deskpulse.local.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that says what a rate of events takes: its figures and the table that follows from them. */
final class SizingPage {

    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)( million| billion| TB)?");

    private final List<String> lines;

    SizingPage() throws IOException {
        lines = Files.readAllLines(Kustomization.ROOT.resolve("overlays/double11/README.md"));
    }

    /** The one figure of a row that begins with these words. */
    double figure(String words) {
        return row(words).get(0);
    }

    /** The numbers of such a row, units applied, in the order of its columns. */
    List<Double> row(String words) {
        List<String> found =
                lines.stream().filter(line -> line.startsWith("| " + words)).toList();
        assertThat(found).as("rows about " + words).hasSize(1);
        List<Double> numbers = new ArrayList<>();
        String[] cells = found.get(0).split("\\|", -1);
        for (int column = 2; column < cells.length - 1; column++) {
            Matcher number = NUMBER.matcher(cells[column]);
            if (number.find()) {
                numbers.add(Double.parseDouble(number.group(1).replace(",", "")) * unit(number.group(2)));
            }
        }
        return numbers;
    }

    private static double unit(String word) {
        if (word == null) {
            return 1;
        }
        return switch (word) {
            case " million" -> 1e6;
            case " billion" -> 1e9;
            default -> 1e12;
        };
    }
}

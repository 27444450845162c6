package io.deskpulse.text;

import org.jspecify.annotations.Nullable;

/** A record of RFC 4180, built cell by cell, that no spreadsheet can mistake for a formula. */
public final class CsvLine {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder line = new StringBuilder();
    private boolean started;

    /** A text. Where a spreadsheet would compute it, an apostrophe before it says that it is one. */
    public CsvLine text(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return cell("");
        }
        boolean formula = STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return cell(quoted(formula ? "'" + text : text));
    }

    /** A number, as plain decimals. */
    public CsvLine number(@Nullable Double number) {
        return cell(number == null ? "" : Decimals.plain(number));
    }

    /** A number that is written already. */
    public CsvLine written(String number) {
        return cell(number);
    }

    /** A whole number. */
    public CsvLine number(@Nullable Integer number) {
        return cell(number == null ? "" : number.toString());
    }

    /** A whole number. */
    public CsvLine number(long number) {
        return cell(Long.toString(number));
    }

    /** True or false. */
    public CsvLine flag(@Nullable Boolean flag) {
        return cell(flag == null ? "" : flag.toString());
    }

    private CsvLine cell(String written) {
        if (started) {
            line.append(',');
        }
        line.append(written);
        started = true;
        return this;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The record with its end of line. */
    @Override
    public String toString() {
        return line + "\r\n";
    }
}

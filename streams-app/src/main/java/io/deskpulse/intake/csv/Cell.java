package io.deskpulse.intake.csv;

/** What spreadsheets put around a value so that it is no number to them, and what is left without it. */
final class Cell {

    private static final String FORMULA = "=\"";

    private Cell() {}

    /** Without space and tabs around it, the formula {@code ="…"} and a leading apostrophe. */
    static String plain(String cell) {
        String text = cell.strip();
        if (text.startsWith(FORMULA) && text.endsWith("\"") && text.length() > FORMULA.length()) {
            return text.substring(FORMULA.length(), text.length() - 1).strip();
        }
        return text.startsWith("'") ? text.substring(1).strip() : text;
    }
}

package io.deskpulse.config;

import java.util.Locale;

/**
 * One setting of the table: everything an operator has to know about it, and everything the parser does.
 *
 * @param name as in a properties file and, with {@code --} in front, on the command line
 * @param form which texts it takes
 * @param byDefault the text that holds where none is given; empty where there is no default
 * @param meaning one sentence for the operator
 */
public record Setting<T>(String name, Form<T> form, String byDefault, String meaning) {

    /** What every environment variable of the application starts with. */
    static final String ENVIRONMENT_PREFIX = "DESKPULSE_";

    /** The environment variable that sets it. */
    public String environmentVariable() {
        return ENVIRONMENT_PREFIX + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The unit and range of its value in words. */
    public String expected() {
        return form.expected();
    }
}

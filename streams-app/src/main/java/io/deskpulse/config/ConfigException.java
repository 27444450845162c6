package io.deskpulse.config;

import java.util.List;

/** Settings that cannot be followed; its message names every problem, for the operator to mend at once. */
public final class ConfigException extends Exception {

    private static final long serialVersionUID = 1L;

    ConfigException(List<String> problems) {
        super(String.join("; ", problems));
    }
}

package io.deskpulse.intake.webhook;

import java.util.List;

/** A sources file that cannot be followed. */
public final class SourcesException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    SourcesException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** All of them, each in one line for the operator. */
    public List<String> problems() {
        return problems;
    }
}

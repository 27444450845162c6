package io.deskpulse.access;

import java.util.List;

/** Files of access that cannot be used; its message names every problem and holds nothing of what is in them. */
public final class AccessException extends Exception {

    private static final long serialVersionUID = 1L;

    AccessException(List<String> problems) {
        super(String.join("; ", problems));
    }

    AccessException(String problem) {
        this(List.of(problem));
    }
}

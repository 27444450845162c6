package io.deskpulse.topology;

import java.util.List;

/** The topics are not as the pipeline needs them; its message names every problem, for the operator to mend at once. */
public final class TopicsException extends Exception {

    private static final long serialVersionUID = 1L;

    TopicsException(List<String> problems) {
        super(String.join("; ", problems));
    }
}

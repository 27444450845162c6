package io.deskpulse.evidence;

/** No figure of that name stands in that row; its message lists those that do, and repeats nothing of what was asked. */
public final class UnknownFigureException extends Exception {

    private static final long serialVersionUID = 1L;

    UnknownFigureException(String known) {
        super("no such figure: " + known);
    }
}

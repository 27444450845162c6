package io.deskpulse.app;

/** The exit statuses of the command line; scripts may rely on them. */
public final class ExitStatus {

    /** Done. */
    public static final int OK = 0;

    /** The command could not do it, or a check found defects. */
    public static final int FAILED = 1;

    /** The command line itself is wrong. */
    public static final int WRONG_USAGE = 2;

    /** A defect of the program. */
    public static final int UNEXPECTED = 70;

    private ExitStatus() {}
}

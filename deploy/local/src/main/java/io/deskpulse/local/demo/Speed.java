package io.deskpulse.local.demo;

/**
 * How fast a recording is played.
 *
 * @param factor how many seconds of the recording a second takes; infinite for as fast as it goes
 */
public record Speed(double factor) {

    /** In its own time. */
    public static final Speed OWN_TIME = new Speed(1);

    /**
     * The speed in words of the command line: {@code max}, or a number above 0.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static Speed parse(String text) {
        if (text.equals("max")) {
            return new Speed(Double.POSITIVE_INFINITY);
        }
        double factor = Double.parseDouble(text);
        if (!(factor > 0) || Double.isInfinite(factor)) {
            throw new IllegalArgumentException("not above 0");
        }
        return new Speed(factor);
    }

    /** How long so much time of the recording takes, in milliseconds. */
    long millisFor(long recordedMs) {
        return Double.isInfinite(factor) ? 0 : (long) (recordedMs / factor);
    }
}

package io.deskpulse.local.simulation;

/** How busy online shops are at a time of day: nearly silent before dawn, peaks in the morning, afternoon and evening. */
final class IntradayCurve {

    private static final int MINUTES_PER_HOUR = 60;

    /** Relative level at each full hour; between them it moves evenly. */
    private static final double[] LEVEL_AT_HOUR = {
        0.45, 0.25, 0.14, 0.08, 0.06, 0.06, 0.10, 0.22, 0.45, 0.75, 1.00, 0.95,
        0.75, 0.80, 0.98, 1.00, 0.92, 0.75, 0.68, 0.85, 1.05, 1.15, 0.95, 0.70
    };

    private IntradayCurve() {}

    /** Relative to a busy morning, always above 0. */
    static double level(int minuteOfDay) {
        int hour = minuteOfDay / MINUTES_PER_HOUR;
        double part = (double) (minuteOfDay % MINUTES_PER_HOUR) / MINUTES_PER_HOUR;
        double next = LEVEL_AT_HOUR[(hour + 1) % LEVEL_AT_HOUR.length];
        return LEVEL_AT_HOUR[hour] + part * (next - LEVEL_AT_HOUR[hour]);
    }
}

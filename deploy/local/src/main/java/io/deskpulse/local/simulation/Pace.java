package io.deskpulse.local.simulation;

/**
 * How often buyers come, so that the events add up to the wanted rate.
 *
 * <p>A visit makes more events by day than at night, when nobody answers: what is missing or too much against the wanted
 * number is therefore made good over some minutes. A rush is left alone: there, unanswered buyers are the point.
 */
final class Pace {

    private static final double MS_PER_SECOND = 1000;
    private static final double ORDINARY_SILENT_SHARE = 0.25;
    private static final double RUSH_SILENT_SHARE = 0.4;
    private static final double EVENTS_PER_VISIT = 9.7;
    private static final double EVENTS_PER_RUSHED_VISIT = 7;
    private static final double EVENTS_PER_SILENT_ORDER = 2.2;
    private static final double MAKE_GOOD_WITHIN_MS = 120_000;
    private static final double LEAST_CORRECTION = 0.3;
    private static final double MOST_CORRECTION = 3;

    private final Stage stage;
    private final PromotionSpike spike;
    private final double perMsAtLevelOne;
    private double expected;
    private long countedTo;

    Pace(SimulationSettings settings, Stage stage, PromotionSpike spike) {
        this.stage = stage;
        this.spike = spike;
        this.perMsAtLevelOne = settings.eventsPerSecond() / MS_PER_SECOND / IntradayCurve.level(stage.minuteOfDay());
        this.countedTo = stage.now();
    }

    /** Visits and silent orders per millisecond, as things stand now. */
    double arrivalsPerMs() {
        double wanted = eventsPerMs();
        return wanted * spike.factor(stage.now()) * correction(wanted) / eventsPerArrival();
    }

    /** The share of arrivals that buy without asking; carts filled beforehand are paid when the promotion opens. */
    double silentShare() {
        return ORDINARY_SILENT_SHARE + RUSH_SILENT_SHARE * spike.heat(stage.now());
    }

    /** Visits per millisecond of an ordinary day at that level of the day's curve; staff is planned by it. */
    double visitsPerMs(double level) {
        return perMsAtLevelOne
                * level
                * (1 - ORDINARY_SILENT_SHARE)
                / eventsPerArrival(ORDINARY_SILENT_SHARE, EVENTS_PER_VISIT);
    }

    private double eventsPerMs() {
        return perMsAtLevelOne * IntradayCurve.level(stage.minuteOfDay());
    }

    private double eventsPerArrival() {
        double rushed = spike.heat(stage.now());
        return eventsPerArrival(
                silentShare(), EVENTS_PER_VISIT + rushed * (EVENTS_PER_RUSHED_VISIT - EVENTS_PER_VISIT));
    }

    private static double eventsPerArrival(double silentShare, double eventsPerVisit) {
        return silentShare * EVENTS_PER_SILENT_ORDER + (1 - silentShare) * eventsPerVisit;
    }

    private double correction(double wanted) {
        long now = stage.now();
        if (spike.factor(now) > 1) {
            expected = stage.published();
            countedTo = now;
            return 1;
        }
        expected += wanted * (now - countedTo);
        countedTo = now;
        double missing = (expected - stage.published()) / (wanted * MAKE_GOOD_WITHIN_MS);
        return Math.max(LEAST_CORRECTION, Math.min(MOST_CORRECTION, 1 + missing));
    }
}

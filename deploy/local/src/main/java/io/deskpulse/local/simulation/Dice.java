package io.deskpulse.local.simulation;

import java.util.SplittableRandom;

/** All chance of a simulation; {@link StrictMath} throughout, so that a seed means the same on every machine. */
final class Dice {

    private static final double FULL_CIRCLE = 2 * Math.PI;

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A number in [0, 1). */
    double share() {
        return random.nextDouble();
    }

    /** One of 0 … count − 1. */
    int oneOf(int count) {
        return random.nextInt(count);
    }

    /** A whole number from least to most, both included. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    /** The next waiting time of a process without memory. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }

    /** Around the median, never negative, with the long tail that human delays and prices have. */
    double logNormal(double median, double spread) {
        return median * StrictMath.exp(spread * normal());
    }

    /** A human delay in milliseconds around its median. */
    long delay(double medianMs, double spread) {
        return (long) logNormal(medianMs, spread);
    }

    private double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(FULL_CIRCLE * random.nextDouble());
    }
}

package io.deskpulse.local.bench;

import java.util.Map;

/**
 * What a benchmark is to do.
 *
 * @param rate events a second, at least 1
 * @param seconds how long is measured, at least 1
 * @param warmUpSeconds how long the same is done before, unmeasured
 * @param shops simulated shops
 * @param agents people of all shops together
 * @param partitions of every topic
 * @param threads that process
 * @param viewers boards that are open meanwhile
 * @param seed which of the possible days is played
 * @param settings of the application, before those that follow from the plan
 */
public record BenchPlan(
        int rate,
        int seconds,
        int warmUpSeconds,
        int shops,
        int agents,
        int partitions,
        int threads,
        int viewers,
        long seed,
        Map<String, String> settings) {

    /** @throws IllegalArgumentException naming what cannot be */
    public BenchPlan {
        settings = Map.copyOf(settings);
        require(rate >= 1 && rate <= 1_000_000, "--rate takes 1 to 1000000");
        require(seconds >= 1 && seconds <= 3_600, "--seconds takes 1 to 3600");
        require(warmUpSeconds >= 0 && warmUpSeconds <= 3_600, "--warm-up takes 0 to 3600");
        require(shops >= 1 && agents >= shops, "--agents takes at least one for each of --shops");
        require(partitions >= 1 && partitions <= 64, "--partitions takes 1 to 64");
        require(viewers >= 0 && viewers <= 1_000, "--viewers takes 0 to 1000");
        require(threads >= 1 && threads <= 64, "--threads takes 1 to 64");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Events of the measured part. */
    int measuredEvents() {
        return Math.multiplyExact(rate, seconds);
    }

    /** Events of the part before. */
    int warmUpEvents() {
        return Math.multiplyExact(rate, warmUpSeconds);
    }
}

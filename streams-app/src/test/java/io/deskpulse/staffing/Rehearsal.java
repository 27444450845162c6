package io.deskpulse.staffing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Random;

/** A line of buyers played through event by event; knows no formula. */
final class Rehearsal {

    private final Random dice;
    private final WaitingLine line;
    private final PriorityQueue<Double> ends = new PriorityQueue<>();
    private final Deque<double[]> waiting = new ArrayDeque<>();
    private int arrived;
    private int delayed;
    private int left;
    private int inTime;
    private double waited;
    private final double limit;

    private Rehearsal(WaitingLine line, double limit, long seed) {
        this.line = line;
        this.limit = limit;
        this.dice = new Random(seed);
    }

    /** Plays until so many buyers have come, and counts those within {@code limit} seconds. */
    static Rehearsal of(WaitingLine line, double limit, int buyers, long seed) {
        Rehearsal rehearsal = new Rehearsal(line, limit, seed);
        double now = 0;
        for (int buyer = 0; buyer < buyers; buyer++) {
            now += rehearsal.exponential(1 / line.arrivalsPerSecond());
            rehearsal.serveUntil(now);
            rehearsal.arrive(now);
        }
        rehearsal.serveUntil(Double.MAX_VALUE);
        return rehearsal;
    }

    private double exponential(double mean) {
        return Double.isInfinite(mean) ? mean : -mean * Math.log(1 - dice.nextDouble());
    }

    private void arrive(double now) {
        arrived++;
        if (ends.size() < line.places()) {
            answer(now, 0);
        } else {
            delayed++;
            waiting.add(new double[] {now, now + exponential(line.patienceSeconds())});
        }
    }

    private void answer(double now, double wait) {
        waited += wait;
        inTime += wait <= limit ? 1 : 0;
        ends.add(now + exponential(line.handleSeconds()));
    }

    private void serveUntil(double time) {
        while (!ends.isEmpty() && ends.peek() <= time) {
            next(ends.remove());
        }
    }

    /** A place is free: the first who is still there gets it. */
    private void next(double now) {
        while (!waiting.isEmpty()) {
            double[] buyer = waiting.remove();
            if (buyer[1] > now) {
                answer(now, now - buyer[0]);
                return;
            }
            left++;
            waited += buyer[1] - buyer[0];
        }
    }

    double delayed() {
        return (double) delayed / arrived;
    }

    double abandoned() {
        return (double) left / arrived;
    }

    double answeredInTime() {
        return (double) inTime / arrived;
    }

    double meanWaitSeconds() {
        return waited / arrived;
    }
}

package io.deskpulse.scorecard;

import io.deskpulse.policy.Aspect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the place of an aspect.
 *
 * @param lead what is compared, ranked and given points
 * @param sense which way is better
 * @param worst where points begin: the lowest value that the lead can take
 * @param beside what is told with it
 */
record Slot(Aspect aspect, Measure lead, Sense sense, double worst, List<Measure> beside) {

    private static final double FULL = 100;

    /** Which way a value is better. */
    enum Sense {
        MORE,
        LESS
    }

    static Slot more(Aspect aspect, Measure lead, Measure... beside) {
        return new Slot(aspect, lead, Sense.MORE, 0, List.of(beside));
    }

    static Slot less(Aspect aspect, Measure lead, Measure... beside) {
        return new Slot(aspect, lead, Sense.LESS, 0, List.of(beside));
    }

    /** The same with points counted from another value than 0. */
    Slot from(double lowest) {
        return new Slot(aspect, lead, sense, lowest, beside);
    }

    /** How much better than another value; negative where it is worse. */
    double advantage(double difference) {
        return sense == Sense.MORE ? difference : -difference;
    }

    /**
     * 0–100 points: half for what was to be expected, half for the target, each in proportion to how much of it was
     * reached and never more than full. Where only one of them is known it counts alone; absent where none is.
     */
    @Nullable
    Double points(double value, @Nullable Double expected, @Nullable Double target) {
        if (expected == null) {
            return target == null ? null : FULL * reached(value, target);
        }
        double half = FULL / 2;
        return half * reached(value, expected) + half * reached(value, target == null ? expected : target);
    }

    private double reached(double value, double goal) {
        if (advantage(value - goal) >= 0) {
            return 1;
        }
        return sense == Sense.MORE ? (value - worst) / (goal - worst) : goal / value;
    }
}

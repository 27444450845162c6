package io.deskpulse.notify;

import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * When a robot may be posted to: not before its pause is over, and after a failure the later, the more there were. A start
 * counts as a post: a process that starts again and again stays below the limit, and what has piled up becomes one digest.
 */
final class Pace {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(2);
    private static final Duration FIRST_DELAY_WHEN_LIMITED = Duration.ofMinutes(1);

    /** As long as DingTalk is silent after its limit was passed. */
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(10);

    private static final int MOST_DOUBLINGS = 10;

    /** Robots that failed together shall not all come back together. */
    private static final double JITTER = 0.25;

    private final Duration every;
    private final RandomGenerator random;
    private Instant last;
    private Instant next;
    private int failures;

    Pace(Duration every, RandomGenerator random, Instant start) {
        this.every = every;
        this.random = random;
        this.last = start;
        this.next = start.plus(every);
    }

    boolean mayPost(Instant now) {
        if (now.isBefore(last)) { // the clock was set back: wait as if just posted, not as long as it was set back
            pauseFrom(now, every);
        }
        return !now.isBefore(next);
    }

    void take(Answer answer, Instant now) {
        if (answer.isAccepted()) {
            failures = 0;
            pauseFrom(now, every);
        } else {
            pauseFrom(now, longer(longer(delay(answer), answer.pause()), every));
            failures++;
        }
    }

    private Duration delay(Answer answer) {
        boolean limited = answer.kind() == Answer.Kind.LIMITED;
        Duration first = limited ? FIRST_DELAY_WHEN_LIMITED : FIRST_DELAY;
        Duration doubled = first.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        Duration bounded = doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
        return bounded.plusMillis((long) (bounded.toMillis() * JITTER * random.nextDouble()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private void pauseFrom(Instant now, Duration pause) {
        last = now;
        next = now.plus(pause);
    }
}

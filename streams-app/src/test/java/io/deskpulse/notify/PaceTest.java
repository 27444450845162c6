package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.notify.Answer.Kind;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {

    private static final Duration EVERY = Duration.ofSeconds(20);

    private final ManualClock clock = new ManualClock();
    private final Pace pace = new Pace(EVERY, new Random(1), clock.instant());

    private Duration pauseAfter(Answer answer) {
        pace.take(answer, clock.instant());
        Duration pause = Duration.ZERO;
        while (!pace.mayPost(clock.instant())) {
            clock.pass(Duration.ofMillis(100));
            pause = pause.plusMillis(100);
        }
        return pause;
    }

    private static Answer failure(Kind kind, Duration asked) {
        return new Answer(kind, "no", asked);
    }

    @Test
    void shouldGatherBeforeTheFirstPost() {
        assertThat(pace.mayPost(clock.instant())).isFalse();
        clock.pass(EVERY);
        assertThat(pace.mayPost(clock.instant())).isTrue();
    }

    @Test
    void shouldPauseBetweenPosts() {
        assertThat(pauseAfter(Answer.accepted())).isEqualTo(EVERY);
    }

    @Test
    void shouldWaitLongerTheMoreFailuresThereWere() {
        for (int i = 0; i < 4; i++) {
            assertThat(pauseAfter(failure(Kind.UNKNOWN, Duration.ZERO))).isEqualTo(EVERY);
        }
        assertThat(pauseAfter(failure(Kind.UNKNOWN, Duration.ZERO)))
                .isBetween(Duration.ofSeconds(32), Duration.ofSeconds(41));
        assertThat(pauseAfter(failure(Kind.UNKNOWN, Duration.ZERO)))
                .isBetween(Duration.ofSeconds(64), Duration.ofSeconds(81));
    }

    @Test
    void shouldNeverWaitMuchLongerThanALimitLasts() {
        for (int i = 0; i < 30; i++) {
            assertThat(pauseAfter(failure(Kind.REFUSED, Duration.ZERO))).isLessThan(Duration.ofMinutes(13));
        }
        assertThat(pauseAfter(failure(Kind.REFUSED, Duration.ZERO))).isGreaterThanOrEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void shouldWaitAMinuteAtLeastWhenItWasTooOften() {
        assertThat(pauseAfter(failure(Kind.LIMITED, Duration.ZERO)))
                .isBetween(Duration.ofSeconds(60), Duration.ofSeconds(76));
    }

    @Test
    void shouldWaitAsLongAsItIsAskedTo() {
        assertThat(pauseAfter(failure(Kind.LIMITED, Duration.ofMinutes(7)))).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void shouldForgetFailuresAfterASuccess() {
        for (int i = 0; i < 8; i++) {
            pauseAfter(failure(Kind.UNKNOWN, Duration.ZERO));
        }
        pauseAfter(Answer.accepted());

        assertThat(pauseAfter(failure(Kind.UNKNOWN, Duration.ZERO))).isEqualTo(EVERY);
    }

    @Test
    void shouldPauseOnceMoreWhenTheClockIsSetBack() {
        clock.pass(EVERY);
        pace.take(Answer.accepted(), clock.instant());
        clock.setBack(Duration.ofHours(5));

        assertThat(pace.mayPost(clock.instant())).isFalse();
        clock.pass(EVERY);
        assertThat(pace.mayPost(clock.instant())).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void shouldLeaveEveryPublishedMinuteRoom(RobotType type) {
        long posts = Duration.ofMinutes(1).dividedBy(type.leastPause()) + 1;

        assertThat(posts).isLessThan(type.perMinute());
    }
}

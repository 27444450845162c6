package io.deskpulse.notify;

import static io.deskpulse.notify.Alerts.raised;
import static io.deskpulse.notify.Alerts.resolved;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertLevel;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hours of alerts and troubles on a clock of the test's: the limit is kept and everything that came is counted once. */
class StormTest {

    private static final Duration STEP = Duration.ofMillis(200);
    private static final int STEPS = 18 * 60 * 5; // 18 minutes

    private static final List<AlertLevel> LEVELS = List.of(AlertLevel.values());

    private final ManualClock clock = new ManualClock();
    private long heard;

    @Property(tries = 9)
    void shouldKeepBelowTheLimitAndLoseNothing(@ForAll RobotType type, @ForAll long seed) throws InterruptedException {
        Random random = new Random(seed);
        FakePlatform platform = new FakePlatform(type, clock);
        RobotDesk desk = new RobotDesk(
                Robots.of(type), ZoneId.of("UTC"), new Troubled(platform, random, 0.3), clock, new Random(seed));
        heard = 0;
        for (int i = 0; i < STEPS; i++) {
            hearSome(desk, random);
            desk.turn();
            clock.pass(STEP);
        }
        tellTheRest(desk);

        assertThat(platform.mostInAMinute()).isLessThan(type.perMinute());
        assertThat(platform.noticesTold()).isEqualTo(heard);
        assertThat(desk.figures().told()).isEqualTo(heard);
    }

    private void hearSome(RobotDesk desk, Random random) {
        AlertLevel level = LEVELS.get(random.nextInt(LEVELS.size()));
        SlowResponse slow = raised("s" + random.nextInt(9), "a" + random.nextInt(5), "l" + random.nextInt(50), level);
        switch (random.nextInt(6)) {
            case 0 -> hear(desk, slow);
            case 1 -> hear(desk, resolved(slow));
            case 2 -> hear(desk, Alerts.firing("Rule" + heard));
            default -> {}
        }
    }

    private void hear(RobotDesk desk, News news) {
        heard++;
        if (news instanceof Incident incident) {
            assertThat(desk.hear(incident)).isNotNull();
        } else {
            desk.hear(news);
        }
    }

    private void tellTheRest(RobotDesk desk) throws InterruptedException {
        for (int i = 0; i < 1_000 && desk.figures().pending() > 0; i++) {
            clock.pass(Duration.ofMinutes(1));
            desk.turn();
        }
    }

    /** A way to the platform on which posts get lost; answers do not, for those posts would rightly be told twice. */
    private record Troubled(FakePlatform platform, Random random, double share) implements Sender {

        @Override
        public Answer send(RobotType type, RobotMessage message) {
            if (random.nextDouble() < share) {
                return random.nextBoolean()
                        ? Answer.unknown("lost")
                        : new Answer(Answer.Kind.LIMITED, "too many", Duration.ZERO);
            }
            String answer = platform.take(String.valueOf(message.uri().getRawQuery()), message.json());
            return AnswerReader.read(type, 200, null, answer.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}

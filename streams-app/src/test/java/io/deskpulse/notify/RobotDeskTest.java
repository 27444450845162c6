package io.deskpulse.notify;

import static io.deskpulse.notify.Alerts.raised;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.AlertLevel;
import io.deskpulse.notify.RobotDesk.Turn;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One robot against a platform on the loopback interface, on a clock that the test moves. */
class RobotDeskTest {

    private static final Duration LONG = Duration.ofMinutes(15);

    private final ManualClock clock = new ManualClock();
    private FakeRobot robot;
    private RobotDesk desk;

    private void open(RobotType type) throws Exception {
        robot = new FakeRobot(type, clock);
        desk = desk(Robots.at(type, robot.url()));
    }

    private RobotDesk desk(Robot as) {
        HttpSender sender = new HttpSender(Duration.ofSeconds(20));
        return new RobotDesk(as, ZoneId.of("Asia/Shanghai"), sender, clock, new Random(1));
    }

    @AfterEach
    void close() {
        if (robot != null) {
            robot.close();
        }
    }

    private Turn turnAfter(Duration time) throws InterruptedException {
        clock.pass(time);
        return desk.turn().turn();
    }

    private static News slow(String leg) {
        return raised("@all", "<at user_id=\"all\">", leg, AlertLevel.BREACH);
    }

    @ParameterizedTest
    @EnumSource
    void shouldBeAcceptedByEveryPlatform(RobotType type) throws Exception {
        open(type);
        desk.hear(slow("leg"));

        assertThat(turnAfter(LONG)).isEqualTo(Turn.TOLD);
        assertThat(robot.platform().texts())
                .singleElement()
                .asString()
                .startsWith("DeskPulse: 1 notices")
                .contains("shop 店铺 ＠all")
                .doesNotContain("@", "<");
    }

    @Test
    void shouldSayNothingWhenThereIsNothingToSay() throws Exception {
        open(RobotType.WECOM);

        assertThat(turnAfter(LONG)).isEqualTo(Turn.QUIET);
    }

    @Test
    void shouldGatherUntilThePauseIsOver() throws Exception {
        open(RobotType.WECOM);
        desk.hear(slow("a"));
        assertThat(turnAfter(Duration.ofSeconds(3))).isEqualTo(Turn.QUIET);
        desk.hear(slow("b"));

        assertThat(turnAfter(Duration.ofSeconds(1))).isEqualTo(Turn.TOLD);
        assertThat(robot.platform().noticesTold()).isEqualTo(2);
    }

    @Nested
    class WhenAPostFails {

        @ParameterizedTest
        @EnumSource
        void shouldTellEverythingOnceItIsAcceptedAgain(RobotType type) throws Exception {
            open(type);
            robot.meetNext(500);
            robot.meetNext(0);
            robot.meetNext(429);
            desk.hear(slow("a"));
            assertThat(turnAfter(LONG)).isEqualTo(Turn.FAILED);
            desk.hear(slow("b"));
            assertThat(turnAfter(LONG)).isEqualTo(Turn.FAILED);
            desk.hear(slow("c"));
            assertThat(turnAfter(LONG)).isEqualTo(Turn.FAILED);

            assertThat(turnAfter(LONG)).isEqualTo(Turn.TOLD);
            assertThat(robot.platform().noticesTold()).isEqualTo(3);
            assertThat(desk.owesNewsOfTopic()).isFalse();
        }

        @Test
        void shouldNotTryAgainAtOnce() throws Exception {
            open(RobotType.WECOM);
            robot.meetNext(429);
            desk.hear(slow("a"));
            turnAfter(LONG);

            assertThat(turnAfter(Duration.ofSeconds(59))).isEqualTo(Turn.QUIET);
        }

        @Test
        void shouldKeepItsPromisesOpen() throws Exception {
            open(RobotType.WECOM);
            robot.meetNext(500);
            CompletableFuture<Boolean> heard = desk.hear(Alerts.firing("Down"));
            turnAfter(LONG);
            assertThat(heard).isNotDone();

            turnAfter(LONG);

            assertThat(heard).isCompletedWithValue(true);
        }

        @Test
        void shouldTellOnlyTheNumberWhenThePlatformWillNotHaveTheNames() throws Exception {
            open(RobotType.WECOM);
            desk.hear(slow("a"));
            for (int i = 0; i < 5; i++) {
                robot.meetNext(400);
                turnAfter(LONG);
            }

            assertThat(turnAfter(LONG)).isEqualTo(Turn.TOLD);
            assertThat(robot.platform().texts())
                    .containsExactly("DeskPulse: 1 notices 条通知, shops 店铺 1, incidents 事件 0");
        }

        @Test
        void shouldCountEachWayOfFailing() throws Exception {
            open(RobotType.WECOM);
            desk.hear(slow("a"));
            for (int status : new int[] {429, 429, 400, 500, 500, 500}) {
                robot.meetNext(status);
                turnAfter(LONG);
            }
            desk.hear(slow("b"));

            assertThat(desk.figures()).isEqualTo(new RobotFigures("group", 2, 0, 0, 0, 2, 1, 3, 2));
        }
    }

    @Nested
    class WhenTheTopicIsReadAgain {

        @Test
        void shouldCountNothingTwice() throws Exception {
            open(RobotType.WECOM);
            desk.hear(slow("a"));
            desk.hear(slow("b"));
            desk.recallTopic();
            desk.hear(slow("a"));
            desk.hear(slow("b"));

            turnAfter(LONG);

            assertThat(robot.platform().noticesTold()).isEqualTo(2);
            assertThat(desk.figures().received()).isEqualTo(2);
        }
    }

    @Nested
    class WhenNotEverythingIsForThisGroup {

        private long pending() {
            return desk.figures().pending();
        }

        @Test
        void shouldTellOnlyOfItsShops() {
            desk = desk(Robots.of(Set.of("s1"), AlertLevel.WARN, Severity.INFO));
            desk.hear(raised("s2", "mei", "a", AlertLevel.BREACH));
            assertThat(desk.hear(Alerts.ofShop("s2", "critical"))).isCompletedWithValue(true);
            assertThat(desk.hear(Alerts.firing("OfNoShop"))).isCompletedWithValue(true);
            assertThat(pending()).isZero();

            desk.hear(raised("s1", "mei", "b", AlertLevel.WARN));
            assertThat(desk.hear(Alerts.ofShop("s1", "info"))).isNotDone();
            assertThat(pending()).isEqualTo(2);
        }

        @Test
        void shouldTellOnlyOfItsLevelAndWorse() {
            desk = desk(Robots.of(Set.of(), AlertLevel.ALERT, Severity.WARNING));
            desk.hear(raised("s1", "mei", "a", AlertLevel.WARN));
            assertThat(desk.hear(Alerts.ofShop("s1", "info"))).isCompletedWithValue(true);
            assertThat(pending()).isZero();

            desk.hear(raised("s1", "mei", "a", AlertLevel.ALERT));
            assertThat(desk.hear(Alerts.ofShop("s1", "warning"))).isNotDone();
            assertThat(desk.hear(Alerts.ofShop("s2", "disaster"))).isNotDone();
            assertThat(pending()).isEqualTo(3);
        }
    }
}

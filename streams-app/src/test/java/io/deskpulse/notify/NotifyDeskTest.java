package io.deskpulse.notify;

import static io.deskpulse.notify.Alerts.firing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two robots, of which one has trouble: what Alertmanager is promised. */
class NotifyDeskTest {

    private static final Duration LONG = Duration.ofMinutes(15);

    private final ManualClock clock = new ManualClock();
    private FakeRobot well;
    private FakeRobot ill;
    private NotifyDesk desk;

    @BeforeEach
    void open() throws Exception {
        well = new FakeRobot(RobotType.DINGTALK, clock);
        ill = new FakeRobot(RobotType.FEISHU, clock);
        List<Robot> robots = List.of(Robots.at(RobotType.DINGTALK, well.url()), Robots.at(RobotType.FEISHU, ill.url()));
        desk = NotifyDesk.of(new RobotsFile.Content(ZoneId.of("UTC"), robots), clock, new Random(1));
    }

    @AfterEach
    void close() {
        well.close();
        ill.close();
    }

    private void turns() throws InterruptedException {
        clock.pass(LONG);
        for (RobotDesk robot : desk.robots()) {
            robot.turn();
        }
    }

    @Test
    void shouldPromiseUntilEveryGroupWasTold() throws Exception {
        ill.meetNext(500);
        CompletableFuture<Boolean> told = desk.takeOver(List.of(firing("Down"), firing("Lag")));
        turns();
        assertThat(told).isNotDone();

        turns();

        assertThat(told).isCompletedWithValue(true);
    }

    @Test
    void shouldTellNobodyTwiceWhenAlertmanagerAsksAgain() throws Exception {
        ill.meetNext(500);
        CompletableFuture<Boolean> first = desk.takeOver(List.of(firing("Down")));
        turns();
        assertThat(first).isNotDone();
        CompletableFuture<Boolean> again = desk.takeOver(List.of(firing("Down")));
        turns();

        assertThat(again).isCompletedWithValue(true);
        assertThat(well.platform().noticesTold()).isEqualTo(1);
        assertThat(ill.platform().noticesTold()).isEqualTo(1);
        assertThat(desk.robots())
                .extracting(robot -> robot.figures().repeated())
                .containsExactly(1L, 1L);
    }

    @Test
    void shouldPromiseNothingWhereOneHasNoRoom() {
        RobotDesk full = desk.robots().get(1);
        while (full.hasRoom()) {
            full.hear(new Unreadable());
        }

        assertThat(desk.takeOver(List.of(firing("Down")))).isCompletedWithValue(false);
    }

    @Test
    void shouldTakeOverAnEmptyGroup() {
        assertThat(desk.takeOver(List.of())).isCompletedWithValue(true);
    }
}

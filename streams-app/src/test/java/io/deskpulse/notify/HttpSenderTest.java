package io.deskpulse.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.notify.Answer.Kind;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpSenderTest {

    private final ManualClock clock = new ManualClock();
    private FakeRobot robot;

    @BeforeEach
    void open() throws Exception {
        robot = new FakeRobot(RobotType.WECOM, clock);
    }

    @AfterEach
    void close() {
        robot.close();
    }

    private Answer send(URI url, Duration patience) throws InterruptedException {
        RobotMessage message =
                RobotMessage.of(Robots.at(RobotType.WECOM, url), "DeskPulse: 1 notices", clock.instant());
        return new HttpSender(patience).send(RobotType.WECOM, message);
    }

    @Test
    void shouldPostWhatItIsGiven() throws Exception {
        assertThat(send(robot.url(), Duration.ofSeconds(20)).isAccepted()).isTrue();
        assertThat(robot.platform().texts()).containsExactly("DeskPulse: 1 notices");
    }

    @Test
    void shouldNotWaitForTheEndOfAnAnswerForEver() throws Exception {
        robot.meetNext(FakeRobot.STALL);

        assertThat(send(robot.url(), Duration.ofMillis(200)))
                .isEqualTo(new Answer(Kind.UNKNOWN, "no answer within 200 ms", Duration.ZERO));
    }

    @Test
    void shouldNotShowTheAddressWhenItCannotBeReached() throws Exception {
        robot.close();

        Answer answer = send(robot.url(), Duration.ofSeconds(20));

        assertThat(answer.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(answer.reason()).isEqualTo("no answer, ConnectException");
    }
}

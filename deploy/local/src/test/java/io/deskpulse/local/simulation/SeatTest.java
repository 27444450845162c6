package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Nobody can have more chats open than he can, and the more there are, the longer each takes. */
class SeatTest {

    private static final int AFTERNOON = 15 * 60;

    private final Seat seat = new Seat(new AgentPersona("agent-1", Shift.day(0), 20_000, 0.5, 2));

    @Test
    void shouldTakeNoMoreChatsThanItCan() {
        seat.openChat();
        assertThat(seat.takesMore(AFTERNOON)).isTrue();

        seat.openChat();
        assertThat(seat.takesMore(AFTERNOON)).isFalse();

        seat.closeChat();
        assertThat(seat.takesMore(AFTERNOON)).isTrue();
    }

    @Test
    void shouldTakeNoneWhenNotOnDuty() {
        assertThat(seat.takesMore(20 * 60)).isFalse();
    }

    @Test
    void shouldAnswerSlowerWhenBusy() {
        double relaxed = meanReplyTime();
        seat.openChat();
        seat.openChat();

        assertThat(meanReplyTime()).isGreaterThan(1.5 * relaxed);
    }

    private double meanReplyTime() {
        Dice dice = new Dice(3);
        return DoubleStream.generate(() -> seat.replyTime(dice))
                .limit(10_000)
                .average()
                .orElseThrow();
    }
}

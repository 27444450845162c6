package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.SLOW_RECEPTIONS;
import static io.deskpulse.journey.Chat.*;

import io.deskpulse.event.ChatMessage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slow receptions 慢响应: three answers of a day that took more than two minutes. */
class SlowReceptionTest {

    private final Shop taobao = Shop.taobao();

    @Test
    void shouldCountABuyerWithThreeSlowAnswers() {
        Desk day = taobao.dayOf(answered("10:00", seconds(120.001), "A", "A", "A"));

        day.agent("A").shows(SLOW_RECEPTIONS, 1);
        day.shop().shows(SLOW_RECEPTIONS, 1);
    }

    @Test
    void shouldNotCallAnAnswerOfExactlyTwoMinutesSlow() {
        taobao.dayOf(answered("10:00", seconds(120), "A", "A", "A")).shop().shows(SLOW_RECEPTIONS, 0);
    }

    @Test
    void shouldNotCountTwoSlowAnswers() {
        taobao.dayOf(answered("10:00", minutes(3), "A", "A")).shop().shows(SLOW_RECEPTIONS, 0);
    }

    @Test
    void shouldCountOnceHoweverManyFollow() {
        taobao.dayOf(answered("10:00", minutes(3), "A", "A", "A", "A", "A", "A"))
                .shop()
                .shows(SLOW_RECEPTIONS, 1);
    }

    @Test
    void shouldCountForTheShopOnlyWhenSeveralAgentsWereSlow() {
        Desk day = taobao.dayOf(answered("10:00", minutes(3), "A", "B", "A"));

        day.shop().shows(SLOW_RECEPTIONS, 1);
        day.agent("A").shows(SLOW_RECEPTIONS, 0);
        day.agent("B").shows(SLOW_RECEPTIONS, 0);
    }

    @Test
    void shouldNotCountAnswersOutsideTheServiceHours() {
        taobao.dayOf(answered("02:00", minutes(3), "A", "A", "A")).shop().shows(SLOW_RECEPTIONS, 0);
    }

    /** One question every quarter of an hour, a session each, answered after so long by one agent after the other. */
    private static List<ChatMessage> answered(String from, long after, String... agents) {
        List<ChatMessage> chat = new ArrayList<>();
        long asked = at(from);
        for (String agent : agents) {
            chat.add(ask(asked));
            chat.add(agent(agent, asked + after));
            asked += minutes(15);
        }
        return chat;
    }
}

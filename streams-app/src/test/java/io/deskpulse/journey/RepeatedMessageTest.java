package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Sender;
import org.junit.jupiter.api.Test;

/** The first to arrive under an id stands; whatever comes under it again changes nothing. */
class RepeatedMessageTest {

    private final LiveJourney live = Shop.taobao().live();
    private final ChatMessage question = ask(at("10:00:00"));

    @Test
    void shouldDropARepeatWithinTheWindow() {
        live.hears(question);

        assertThat(live.arrives(question)).isEqualTo(Verdict.DUPLICATE);

        assertThat(live.lastPostings()).isEmpty();
        live.desk().shop().shows(BUYER_MESSAGES, 1);
    }

    @Test
    void shouldDropARepeatThatComesDaysLaterAndNotCallItTooLate() {
        live.hears(question, agent("A", at("10:01:00")), ask(nextDay("10:00:00")));

        assertThat(live.arrives(question)).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void shouldStillKnowItAfterARestart() {
        live.hears(question, ask(nextDay("10:00:00"))).restarts();

        assertThat(live.arrives(question)).isEqualTo(Verdict.DUPLICATE);
        assertThat(live.arrives(ask(nextDay("10:00:00")))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void shouldStandByWhatCameFirstWhenTheSameIdSaysSomethingElse() {
        live.hears(question);

        assertThat(live.arrives(underIdOf(question, agent("A", at("10:00:10")))))
                .isEqualTo(Verdict.DUPLICATE);

        live.desk().shop().shows(LEGS_REPLIED, 0).shows(AGENT_MESSAGES, 0);
    }

    @Test
    void shouldStandByWhatCameFirstWhenTheSameIdComesWithAnEarlierTime() {
        live.hears(question, ask(at("10:05:00")));

        assertThat(live.arrives(underIdOf(question, ask(at("09:00:00"))))).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void shouldNotMoveTheWindowByARepeatWithALaterTime() {
        live.hears(question);

        live.arrives(underIdOf(question, ask(at("12:00:00"))));

        assertThat(live.arrives(agent("A", at("10:00:05")))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void shouldNotRememberWhatCountsNowhere() {
        ChatMessage redPacket = other(Sender.BUYER, at("10:00:00"));
        live.arrives(redPacket);

        assertThat(live.arrives(underIdOf(redPacket, ask(at("10:00:01"))))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void shouldRememberThousandsOfMessages() {
        for (int i = 0; i < 2_000; i++) {
            live.hears(ask(at("10:00:00") + minutes(i)));
        }

        assertThat(live.arrives(question)).isEqualTo(Verdict.DUPLICATE);
    }

    @Test
    void shouldNotGrowForeverWithTheChat() {
        for (int i = 0; i < 3_000; i++) {
            live.hears(ask("A", at("10:00:00") + seconds(10 * i)), agent("A", at("10:00:05") + seconds(10 * i)));
        }

        assertThat(live.storedBytes()).hasSizeLessThan(20 * 1024);
    }
}

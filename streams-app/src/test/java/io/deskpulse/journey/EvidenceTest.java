package io.deskpulse.journey;

import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.fact.Contact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.LegOpened;
import io.deskpulse.fact.SessionJoined;
import io.deskpulse.fact.SessionStarted;
import io.deskpulse.fact.TurnEnded;
import org.junit.jupiter.api.Test;

/** Every fact names the messages it rests on, so that a figure can be taken apart and contested. */
class EvidenceTest {

    private final ChatMessage question = ask("A", at("10:00:00"));
    private final ChatMessage handOver = transfer("B", at("10:00:20"));
    private final ChatMessage answer = agent("B", at("10:00:50"));
    private final Desk desk = Shop.taobao().dayOf(question, handOver, answer);

    @Test
    void shouldNameASessionAfterItsFirstMessage() {
        assertThat(desk.fact(SessionStarted.class).sessionId()).isEqualTo(question.messageId());
        assertThat(desk.facts(SessionJoined.class))
                .extracting(SessionJoined::sessionId)
                .containsOnly(question.messageId());
    }

    @Test
    void shouldNameATurnAfterTheQuestionThatOpenedIt() {
        assertThat(desk.facts(LegOpened.class)).extracting(LegOpened::turnId).containsOnly(question.messageId());
        assertThat(desk.fact(TurnEnded.class).turnId()).isEqualTo(question.messageId());
    }

    @Test
    void shouldNameATurnAfterTheHandOverThatOpenedIt() {
        ChatMessage queue = queue(at("10:01:00"));

        Desk day = Shop.taobao().dayOf(ask(at("10:00:00")), bot(at("10:00:01")), queue);

        assertThat(day.fact(LegOpened.class).turnId()).isEqualTo(queue.messageId());
    }

    @Test
    void shouldNameWhatEndedALeg() {
        assertThat(desk.facts(LegEnded.class))
                .extracting(LegEnded::endedBy)
                .containsExactly(handOver.messageId(), answer.messageId());
    }

    @Test
    void shouldNameNothingWhenTimeEndedALeg() {
        assertThat(Shop.taobao().dayOf(question).fact(LegEnded.class).endedBy()).isNull();
    }

    @Test
    void shouldNameTheMessageThatWasSent() {
        assertThat(desk.facts(Contact.class))
                .extracting(Contact::messageId)
                .containsExactly(question.messageId(), answer.messageId());
    }
}

package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Sender;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.Posting;
import io.deskpulse.fact.SessionStarted;
import org.junit.jupiter.api.Test;

/** A message may arrive up to thirty seconds behind the newest; what it changes is taken back and said anew. */
class LateMessageTest {

    private final LiveJourney live = Shop.taobao().live();

    @Test
    void shouldTakeBackAResponseWhenAnEarlierReplyArrives() {
        live.hears(ask(at("10:00:00")), agent("A", at("10:00:50")));

        assertThat(live.arrives(agent("B", at("10:00:25")))).isEqualTo(Verdict.CORRECTED);

        assertThat(live.lastPostings())
                .filteredOn(posting -> posting.fact() instanceof LegEnded)
                .extracting(Posting::sign)
                .containsExactly(-1, 1);
        live.desk().agent("A").shows(LEGS_REPLIED, 0).shows(AGENT_MESSAGES, 1);
        live.desk().agent("B").shows(LEGS_REPLIED, 1).shows(RESPONSE_SUM_MS, seconds(25));
    }

    @Test
    void shouldTakeBackBeforeItStatesAnew() {
        live.hears(ask(at("10:00:00")), agent("A", at("10:00:50")), agent("B", at("10:00:25")));

        assertThat(live.lastPostings()).extracting(Posting::sign).isSorted().contains(-1, 1);
    }

    @Test
    void shouldSayNothingOfWhatStaysTheSame() {
        live.hears(ask(at("10:00:00")), agent("A", at("10:00:50")), agent("B", at("10:00:25")));

        assertThat(live.lastPostings())
                .as("the session started as it did")
                .noneMatch(posting -> posting.fact() instanceof SessionStarted);
    }

    @Test
    void shouldCountAMessageThatIsLateByExactlyTheWindow() {
        live.hears(ask(at("10:00:00")), ask(at("10:01:00")));

        assertThat(live.arrives(agent("A", at("10:00:30")))).isEqualTo(Verdict.CORRECTED);

        live.desk().shop().shows(RESPONSE_SUM_MS, seconds(30)).shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldRefuseAMessageThatIsLaterThanTheWindow() {
        live.hears(ask(at("10:00:00")), ask(at("10:01:00")));
        byte[] before = live.storedBytes();

        assertThat(live.arrives(agent("A", at("10:00:29.999")))).isEqualTo(Verdict.TOO_LATE);

        assertThat(live.lastPostings()).isEmpty();
        assertThat(live.storedBytes()).isEqualTo(before);
    }

    @Test
    void shouldBeTooLateAgainWhenItIsSentAgain() {
        live.hears(ask(at("10:01:00")));
        ChatMessage late = ask(at("10:00:00"));

        assertThat(live.arrives(late)).isEqualTo(Verdict.TOO_LATE);
        assertThat(live.arrives(late)).isEqualTo(Verdict.TOO_LATE);
    }

    @Test
    void shouldMeasureLatenessByMessagesThatCount() {
        live.hears(ask(at("10:00:00")));

        assertThat(live.arrives(other(Sender.BUYER, at("11:00:00")))).isEqualTo(Verdict.IGNORED);
        assertThat(live.arrives(agent("A", at("10:00:20")))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void shouldMeasureLatenessByNoOrder() {
        live.hears(ask(at("10:00:00")), Orders.paid("o1", 100, at("11:00:00")));

        assertThat(live.arrives(agent("A", at("10:00:20")))).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void shouldRenameTheSessionWhenItsFirstMessageArrivesSecond() {
        ChatMessage first = ask(at("10:00:00"));
        live.hears(ask(at("10:00:20")), first);

        assertThat(live.desk().fact(SessionStarted.class).sessionId()).isEqualTo(first.messageId());
        live.desk().shop().shows(SESSIONS, 1).shows(BUYER_MESSAGES, 2);
    }

    @Test
    void shouldJoinTwoSessionsWhenTheMessageBetweenThemArrives() {
        live.hears(ask(at("10:00:00")), ask(at("10:10:20")));
        live.desk().shop().shows(SESSIONS, 2);

        live.hears(agent("A", at("10:10:00")));

        live.desk().shop().shows(SESSIONS, 1).shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldWithdrawATurnWhenABotTurnsOutToHaveSpokenFirst() {
        live.hears(ask(at("10:00:00")), agent("A", at("10:00:20")));

        live.hears(bot(at("10:00:01")));

        live.desk().shop().shows(LEGS_REPLIED, 0).shows(TURNS_ANSWERED, 0).shows(SESSIONS, 1);
    }

    @Test
    void shouldKeepTheOrderOfArrivalOfMessagesAtTheSameInstant() {
        live.hears(agent("A", at("10:00:30")), agent("B", at("10:00:30")));

        live.hears(ask(at("10:00:10")));

        live.desk().agent("A").shows(LEGS_REPLIED, 1);
        live.desk().agent("B").shows(LEGS_REPLIED, 0);
    }
}

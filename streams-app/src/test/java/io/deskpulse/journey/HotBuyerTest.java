package io.deskpulse.journey;

import static io.deskpulse.desk.Figure.*;
import static io.deskpulse.journey.Chat.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import org.junit.jupiter.api.Test;

/** One buyer, or whoever sends under his name, sends more than people do: his state stays small and his figures right. */
class HotBuyerTest {

    private static final int MANY = 100_000;

    /** What a broker takes as one record by default, less what surrounds it. */
    private static final int ONE_RECORD = 1_000_000;

    private final LiveJourney live = Shop.taobao().live();
    private int accepted;
    private int largest;

    private Verdict arrives(ChatMessage message) {
        Verdict verdict = live.arrives(message);
        if (verdict == Verdict.ACCEPTED && ++accepted % 100 == 0) {
            largest = Math.max(largest, live.storedBytes().length);
        }
        return verdict;
    }

    private static ChatMessage numbered(int number, ChatMessage message) {
        return underId("message-" + number, message);
    }

    @Test
    void shouldCountAHundredThousandMessagesOfOneSecondInASmallState() {
        for (int i = 0; i < MANY; i++) {
            long now = at("10:00:00") + i / 100;
            assertThat(arrives(numbered(i, i % 2 == 0 ? ask(now) : agent("A", now))))
                    .isEqualTo(Verdict.ACCEPTED);
        }

        live.desk().shop().shows(BUYER_MESSAGES, MANY / 2).shows(AGENT_MESSAGES, MANY / 2);
        assertThat(largest).isLessThan(128 << 10);
    }

    @Test
    void shouldStillCorrectWhatIsNotFoldedYet() {
        for (int i = 0; i < Bounds.MOST_UNFOLDED; i++) {
            live.hears(numbered(i, ask(at("10:00:00") + 2L * i)));
        }

        assertThat(live.arrives(agent("A", at("10:00:00") + 301))).isEqualTo(Verdict.CORRECTED);

        live.desk().shop().shows(RESPONSE_SUM_MS, 301).shows(LEGS_REPLIED, 1);
    }

    @Test
    void shouldCallLateWhatLiesBeforeTheFolded() {
        for (int i = 0; i < 2 * Bounds.MOST_UNFOLDED; i++) {
            live.hears(numbered(i, ask(at("10:00:00") + i)));
        }

        assertThat(live.arrives(agent("A", at("10:00:00") + 200))).isEqualTo(Verdict.TOO_LATE);
        assertThat(live.arrives(numbered(3, ask(at("10:00:00") + 3)))).isEqualTo(Verdict.DUPLICATE);
        live.desk().shop().shows(BUYER_MESSAGES, 2 * Bounds.MOST_UNFOLDED).shows(AGENT_MESSAGES, 0);
    }

    @Test
    void shouldHaveTheWholeWindowAgainOnceTheRushIsOver() {
        for (int i = 0; i < 2 * Bounds.MOST_UNFOLDED; i++) {
            live.hears(numbered(i, ask(at("10:00:00"))));
        }
        live.hears(ask(at("10:05:00")));

        assertThat(live.arrives(agent("A", at("10:04:30")))).isEqualTo(Verdict.CORRECTED);
    }

    @Test
    void shouldRefuseMoreAgentsThanAnybodyMeetsAndCountTheOthers() {
        for (int i = 0; i < MANY; i++) {
            Verdict verdict = arrives(numbered(i, agent("agent-" + i, at("10:00:00") + i)));
            assertThat(verdict).isIn(Verdict.ACCEPTED, Verdict.TOO_LARGE);
        }

        assertThat(accepted).isBetween(Bounds.MOST_ELEMENTS / 4, Bounds.MOST_ELEMENTS);
        live.desk().shop().shows(AGENT_MESSAGES, accepted);
        assertThat(largest).isLessThan(ONE_RECORD);
    }

    @Test
    void shouldFitOneRecordHoweverLongItsNamesAre() {
        String longest = "\uD840\uDC00".repeat(120);
        for (int i = 0; i < 500; i++) {
            long now = at("10:00:00") + i;
            arrives(underId(longest + "-" + i, message(Sender.SYSTEM, Kind.TRANSFER, longest, longest + i % 3, now)));
            arrives(underId(longest + "/" + i, ask(longest + i % 5, now)));
        }

        assertThat(largest).isBetween(Bounds.MOST_BYTES / 2, ONE_RECORD);
    }
}

package io.deskpulse.local.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People answer in human time: most within half a minute, some much later, and each in his own way. */
class ResponseTimeTest {

    private final Map<String, List<Long>> waitsByAgent = new HashMap<>();
    private final List<Long> waits = new ArrayList<>();

    ResponseTimeTest() {
        Evening.OF_SIX_SHOPS.conversations().forEach(this::measure);
        Collections.sort(waits);
    }

    @Test
    void shouldAnswerMostQuestionsWithinAMinute() {
        assertThat(quantile(0.5)).isBetween(8_000L, 40_000L);
        assertThat(quantile(0.75)).isLessThan(60_000);
    }

    @Test
    void shouldKeepSomeBuyersWaitingForMinutes() {
        assertThat(quantile(0.99)).isBetween(80_000L, 900_000L);
    }

    @Test
    void shouldTellSlowPeopleFromQuickOnes() {
        List<Double> means = waitsByAgent.values().stream()
                .filter(ofOne -> ofOne.size() > 50)
                .map(ofOne ->
                        ofOne.stream().mapToLong(Long::longValue).average().orElseThrow())
                .sorted()
                .toList();

        assertThat(means.get(means.size() - 1)).isGreaterThan(2 * means.get(means.size() / 2));
    }

    private long quantile(double share) {
        return waits.get((int) (share * waits.size()));
    }

    private void measure(List<ChatMessage> chat) {
        long asked = -1;
        for (ChatMessage message : chat) {
            if (message.kind() == Kind.OTHER) {
                continue;
            }
            if (message.sender() == Sender.BUYER) {
                asked = asked < 0 ? message.sentAt() : asked;
            } else if (message.sender() == Sender.BOT) {
                asked = -1;
            } else if (message.sender() == Sender.AGENT && asked >= 0) {
                note(message, message.sentAt() - asked);
                asked = -1;
            }
        }
    }

    private void note(ChatMessage answer, long wait) {
        waits.add(wait);
        waitsByAgent
                .computeIfAbsent(answer.agentId(), agent -> new ArrayList<>())
                .add(wait);
    }
}

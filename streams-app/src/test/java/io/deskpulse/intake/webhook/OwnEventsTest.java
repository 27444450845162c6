package io.deskpulse.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskpulse.event.Event;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OwnEventsTest {

    private static final String ASK =
            "{\"topic\":\"chat-messages\",\"value\":{\"messageId\":\"m1\",\"shopId\":\"s1\",\"buyerId\":\"b1\","
                    + "\"sender\":\"BUYER\",\"kind\":\"TEXT\",\"sentAt\":1794363015000,\"text\":\"secret\"}}";

    private static Reading read(String body) throws RefusedException {
        return new OwnEvents().read(new Posted(body.getBytes(StandardCharsets.UTF_8), name -> null));
    }

    private static void shouldBeRefused(String body, Refusal refusal, String line) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.refusal()).isEqualTo(refusal))
                .hasMessageStartingWith(line)
                .hasMessageNotContaining("secret");
    }

    @Test
    void shouldTakeOneOrManyLines() throws RefusedException {
        assertThat(read(ASK).events()).extracting(Event::key).containsExactly("s1:b1");
        assertThat(read(ASK + "\n\n" + ASK.replace("m1", "m2") + "\r\n").events())
                .extracting(Event::id)
                .containsExactly("m1", "m2");
    }

    @Test
    void shouldTakeNothingWhenALineIsBad() {
        shouldBeRefused(ASK + "\n{", Refusal.BODY, "line 2: MALFORMED_JSON: ");
        shouldBeRefused(ASK + "\n" + ASK.replace("BUYER", "secret"), Refusal.EVENT, "line 2: SCHEMA: sender");
        shouldBeRefused(ASK.replace("chat-messages", "secret"), Refusal.BODY, "line 1: SCHEMA: topic");
        shouldBeRefused("\n \n", Refusal.BODY, "the body holds no line");
        shouldBeRefused("x".repeat(300_000), Refusal.BODY, "line 1: TOO_LARGE: ");
    }
}

package io.deskpulse.local.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.event.file.EventFileWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectationTest {

    private static final Instant TEN = Instant.parse("2026-11-11T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    void shouldPairAReplyWithEveryQuestionOfTheTenMinutesBefore() throws IOException {
        Expectation expected = expectation(
                message("too-old", "b1", Sender.BUYER, Kind.TEXT, Duration.ZERO),
                message("first", "b1", Sender.BUYER, Kind.TEXT, Duration.ofMinutes(5)),
                message("second", "b1", Sender.BUYER, Kind.CARD, Duration.ofMinutes(9)),
                message("reply", "b1", Sender.AGENT, Kind.TEXT, Duration.ofMinutes(11)));

        assertThat(expected).isEqualTo(new Expectation(4, new Counted(4, 2)));
    }

    @Test
    void shouldCountNeitherNoticesNorWhatIsNoMessage() throws IOException {
        Expectation expected = expectation(
                message("question", "b1", Sender.BUYER, Kind.TEXT, Duration.ZERO),
                message("recall", "b1", Sender.BUYER, Kind.OTHER, Duration.ofSeconds(1)),
                message("notice", "b1", Sender.SYSTEM, Kind.NOTICE, Duration.ofSeconds(2)),
                message("elsewhere", "b2", Sender.AGENT, Kind.TEXT, Duration.ofSeconds(3)));

        assertThat(expected).isEqualTo(new Expectation(4, new Counted(2, 0)));
    }

    private Expectation expectation(ChatMessage... messages) throws IOException {
        Path file = folder.resolve("chat.ndjson");
        try (EventFileWriter out = EventFileWriter.create(file)) {
            for (ChatMessage message : messages) {
                out.write(message);
            }
        }
        return Expectation.of(file);
    }

    private static ChatMessage message(String id, String buyer, Sender sender, Kind kind, Duration after) {
        String agent = sender == Sender.AGENT ? "mei" : null;
        long at = TEN.plus(after).toEpochMilli();
        return new ChatMessage(id, "s1", buyer, agent, sender, kind, null, at, ChatMessage.NO_CHARS);
    }
}

package io.deskpulse.local.bench.reference;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Event;
import io.deskpulse.event.Kind;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.Sender;
import io.deskpulse.event.file.EventFile;
import io.deskpulse.event.file.EventLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * What the reference edition has to come to over a file of valid events in the order of their times, counted without Kafka.
 *
 * @param chatEvents chat messages in the file, the only events that it reads
 * @param counted what each of its figures counts in the end
 */
public record Expectation(long chatEvents, Counted counted) {

    /** Counts a file through. */
    public static Expectation of(Path file) throws IOException {
        Count count = new Count();
        try (EventFile lines = EventFile.open(file)) {
            for (EventLine line = lines.next(); line != null; line = lines.next()) {
                count.take(eventOf(line));
            }
        }
        return new Expectation(count.chatEvents, new Counted(count.messages, count.answers));
    }

    private static Event eventOf(EventLine line) throws IOException {
        try {
            return line.event();
        } catch (RejectedException e) {
            throw new IOException("line " + line.number() + " holds no event", e);
        }
    }

    private static final class Count {

        private final Map<String, Deque<Long>> questions = new HashMap<>();
        private long chatEvents;
        private long messages;
        private long answers;

        void take(Event event) {
            if (event instanceof ChatMessage message) {
                chatEvents++;
                take(message);
            }
        }

        private void take(ChatMessage message) {
            boolean counts = message.kind() != Kind.OTHER;
            boolean reply = message.sender() == Sender.AGENT || message.sender() == Sender.ASSIST;
            if (counts && message.sender() == Sender.BUYER) {
                messages++;
                questions
                        .computeIfAbsent(message.key(), key -> new ArrayDeque<>())
                        .add(message.at());
            } else if (counts && reply && message.agentId() != null) {
                messages++;
                answers += answeredAt(message);
            }
        }

        private long answeredAt(ChatMessage reply) {
            Deque<Long> open = questions.getOrDefault(reply.key(), new ArrayDeque<>());
            open.removeIf(at -> reply.at() - at > ReferenceTopology.LONGEST_RESPONSE.toMillis());
            return open.size();
        }
    }
}

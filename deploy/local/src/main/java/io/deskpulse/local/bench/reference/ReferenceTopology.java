package io.deskpulse.local.bench.reference;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.JoinWindows;
import org.apache.kafka.streams.kstream.KGroupedStream;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.StreamJoined;
import org.apache.kafka.streams.kstream.TimeWindows;
import org.apache.kafka.streams.state.WindowStore;

/**
 * Questions joined with replies of the next ten minutes, and both counted in windows: what the examples of the DSL lead to.
 * It measures no turns, owners or hours, corrects nothing and refuses nothing; it is less than our figures, not other ones.
 */
final class ReferenceTopology {

    static final Duration LONGEST_RESPONSE = Duration.ofMinutes(10);

    private static final Duration GRACE = Duration.ofMinutes(1);

    /** Partitions are read at different speeds; what comes late to a window for that reason must still count. */
    private static final Duration WINDOW_GRACE = Duration.ofDays(1);

    private static final List<Duration> WINDOWS = List.of(Duration.ofMinutes(5), Duration.ofDays(1));
    private static final Serde<String> NAME = Serdes.String();
    private static final Serde<Message> MESSAGE = JsonSerde.of(Message.class);

    private final StreamsBuilder builder = new StreamsBuilder();

    /**
     * @param topic of chat messages
     * @param messages where the counts of messages are shown, one for each kind of window
     * @param answers where those of answers are
     */
    static Topology of(String topic, List<WindowSums> messages, List<WindowSums> answers) {
        ReferenceTopology reference = new ReferenceTopology();
        KStream<String, Message> chat = reference.chat(topic);
        countMessages(chat, messages);
        addUpAnswers(answers(chat), answers);
        return reference.builder.build();
    }

    static int windows() {
        return WINDOWS.size();
    }

    private KStream<String, Message> chat(String topic) {
        return builder.stream(topic, Consumed.with(NAME, MESSAGE).withTimestampExtractor((record, newest) -> ((Message)
                                record.value())
                        .sentAt()))
                .filter((key, message) -> message.isQuestion() || message.isReply());
    }

    private static void countMessages(KStream<String, Message> chat, List<WindowSums> sums) {
        KGroupedStream<String, Message> messages = chat.groupBy(
                (key, message) -> message.shopAndAgent(), Grouped.with("messages-by-agent", NAME, MESSAGE));
        for (int i = 0; i < WINDOWS.size(); i++) {
            messages.windowedBy(TimeWindows.ofSizeAndGrace(WINDOWS.get(i), WINDOW_GRACE))
                    .count(Materialized.<String, Long, WindowStore<Bytes, byte[]>>as("messages-" + WINDOWS.get(i))
                            .withKeySerde(NAME)
                            .withValueSerde(Serdes.Long()))
                    .toStream()
                    .foreach(sums.get(i)::update);
        }
    }

    private static KStream<String, Answer> answers(KStream<String, Message> chat) {
        KStream<String, Message> questions = chat.filter((key, message) -> message.isQuestion());
        KStream<String, Message> replies = chat.filter((key, message) -> message.isReply());
        return replies.join(
                questions,
                Answer::of,
                JoinWindows.ofTimeDifferenceAndGrace(LONGEST_RESPONSE, GRACE).after(Duration.ZERO),
                StreamJoined.with(NAME, MESSAGE, MESSAGE).withName("answer").withStoreName("answer"));
    }

    private static void addUpAnswers(KStream<String, Answer> answers, List<WindowSums> sums) {
        KGroupedStream<String, Answer> ofAgents = answers.groupBy(
                (key, answer) -> answer.shopAndAgent(),
                Grouped.with("answers-by-agent", NAME, JsonSerde.of(Answer.class)));
        for (int i = 0; i < WINDOWS.size(); i++) {
            WindowSums shown = sums.get(i);
            ofAgents.windowedBy(TimeWindows.ofSizeAndGrace(WINDOWS.get(i), WINDOW_GRACE))
                    .aggregate(
                            () -> Responses.NONE,
                            (agent, answer, responses) -> responses.plus(answer),
                            Materialized.<String, Responses, WindowStore<Bytes, byte[]>>as("answers-" + WINDOWS.get(i))
                                    .withKeySerde(NAME)
                                    .withValueSerde(JsonSerde.of(Responses.class)))
                    .toStream()
                    .foreach((agent, responses) -> shown.update(agent, responses.count()));
        }
    }
}

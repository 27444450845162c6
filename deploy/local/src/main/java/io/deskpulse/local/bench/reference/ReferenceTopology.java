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
import org.apache.kafka.streams.state.WindowStore;

/**
 * Questions joined with replies of the next ten minutes, and both counted in the windows of the live boards and by day, of
 * agents and of shops: what the examples of the DSL lead to. It measures no turns, owners or hours, corrects nothing and
 * refuses nothing; it is less than our figures, not other ones.
 */
final class ReferenceTopology {

    static final Duration LONGEST_RESPONSE = Duration.ofMinutes(10);

    private static final Duration GRACE = Duration.ofMinutes(1);
    private static final Serde<String> NAME = Serdes.String();
    private static final Serde<Message> MESSAGE = JsonSerde.of(Message.class);
    private static final Serde<Answer> ANSWER = JsonSerde.of(Answer.class);
    private static final Serde<Responses> RESPONSES = JsonSerde.of(Responses.class);

    private final StreamsBuilder builder = new StreamsBuilder();

    /**
     * The topology.
     *
     * @param topic of chat messages
     * @param figures where what it counts is shown
     */
    static Topology of(String topic, List<Figure> figures) {
        ReferenceTopology reference = new ReferenceTopology();
        KStream<String, Message> chat = reference.chat(topic);
        KStream<String, Answer> answers = answers(chat);
        for (Whose whose : Whose.values()) {
            List<Figure> own =
                    figures.stream().filter(figure -> figure.whose() == whose).toList();
            countMessages(chat, whose, own);
            addUpAnswers(answers, whose, own);
        }
        return reference.builder.build();
    }

    private KStream<String, Message> chat(String topic) {
        return builder.stream(topic, Consumed.with(NAME, MESSAGE).withTimestampExtractor((record, newest) -> ((Message)
                                record.value())
                        .sentAt()))
                .filter((key, message) -> message.isQuestion() || message.isReply());
    }

    private static void countMessages(KStream<String, Message> chat, Whose whose, List<Figure> figures) {
        KGroupedStream<String, Message> messages =
                chat.groupBy((key, message) -> whose.of(message), Grouped.with("messages-by-" + whose, NAME, MESSAGE));
        for (Figure figure : figures) {
            messages.windowedBy(figure.span().windows())
                    .count(Materialized.<String, Long, WindowStore<Bytes, byte[]>>as("messages-" + figure)
                            .withKeySerde(NAME)
                            .withValueSerde(Serdes.Long()))
                    .toStream()
                    .foreach(figure.messages()::update);
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

    private static void addUpAnswers(KStream<String, Answer> answers, Whose whose, List<Figure> figures) {
        KGroupedStream<String, Answer> grouped =
                answers.groupBy((key, answer) -> whose.of(answer), Grouped.with("answers-by-" + whose, NAME, ANSWER));
        for (Figure figure : figures) {
            grouped.windowedBy(figure.span().windows())
                    .aggregate(
                            () -> Responses.NONE,
                            (name, answer, responses) -> responses.plus(answer),
                            Materialized.<String, Responses, WindowStore<Bytes, byte[]>>as("answers-" + figure)
                                    .withKeySerde(NAME)
                                    .withValueSerde(RESPONSES))
                    .toStream()
                    .foreach((name, responses) -> figure.answers().update(name, responses.count()));
        }
    }
}

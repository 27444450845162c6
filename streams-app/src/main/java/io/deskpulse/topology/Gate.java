package io.deskpulse.topology;

import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/** Turns bytes into valid events; whatever is none goes to the quarantine, stops nothing and moves no clock. */
final class Gate implements Processor<byte @Nullable [], byte @Nullable [], Object, Object> {

    private final Setup setup;
    private final Topics topics;
    private final GateRules rules;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private ProcessorContext<Object, Object> context;

    @SuppressWarnings("NullAway.Init")
    private JourneyBooks books;

    Gate(Setup setup) {
        this.setup = setup;
        this.topics = setup.topics();
        this.rules = GateRules.of(setup);
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.context = context;
        books = JourneyBooks.open(
                context, setup, PipelineTopology.GATE, record -> context.forward(record, PipelineTopology.QUARANTINE));
    }

    @Override
    public void process(Record<byte @Nullable [], byte @Nullable []> record) {
        RecordMetadata from = context.recordMetadata().orElseThrow();
        InputTopic topic = topics.inputNamed(from.topic());
        try {
            Event event = rules.admit(topic, record.key(), record.value());
            Admitted admitted = new Admitted(event, record.value(), from);
            context.forward(
                    new Record<>(Bytes.wrap(record.key()), admitted, record.timestamp()),
                    PipelineTopology.BUYER_JOURNEY);
        } catch (RejectedException rejected) {
            books.refuse(from, record.value(), rejected, record.timestamp());
            books.count(Entry.received(topic));
        }
    }

    @Override
    public void close() {
        books.close();
    }
}

package io.deskpulse.topology;

import io.deskpulse.event.AgentStatus;
import io.deskpulse.event.RejectedException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Hands valid statuses on to the desks; whatever is none goes to the quarantine. */
final class PresenceGate implements Processor<byte @Nullable [], byte @Nullable [], Object, Object> {

    private final Setup setup;
    private final GateRules rules;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private ProcessorContext<Object, Object> context;

    @SuppressWarnings("NullAway.Init")
    private JourneyBooks books;

    PresenceGate(Setup setup) {
        this.setup = setup;
        this.rules = GateRules.of(setup);
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.context = context;
        books = JourneyBooks.open(
                context,
                setup,
                PipelineTopology.PRESENCE_GATE,
                record -> context.forward(record, PipelineTopology.QUARANTINE));
    }

    @Override
    public void process(Record<byte @Nullable [], byte @Nullable []> record) {
        try {
            AgentStatus status = rules.admitStatus(record.key(), record.value());
            context.forward(new Record<>(status.key(), status, record.timestamp()), PipelineTopology.HAND_ON_PRESENCE);
        } catch (RejectedException rejected) {
            books.refuse(context.recordMetadata().orElseThrow(), record.value(), rejected, record.timestamp());
        }
        books.count(Entry.RECEIVED_AGENT_STATUSES);
    }

    @Override
    public void close() {
        books.close();
    }
}

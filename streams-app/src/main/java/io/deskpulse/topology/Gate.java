package io.deskpulse.topology;

import io.deskpulse.event.Event;
import io.deskpulse.event.InputTopic;
import io.deskpulse.event.RejectedException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Turns bytes into valid events; whatever is none goes to the quarantine, stops nothing and moves no clock. */
final class Gate implements Processor<byte @Nullable [], byte @Nullable [], Object, Object> {

    private final Setup setup;
    private final Topics topics;
    private final GateRules rules;

    @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else
    private ProcessorContext<Object, Object> context;

    @SuppressWarnings("NullAway.Init")
    private StoredLedger ledger;

    @SuppressWarnings("NullAway.Init")
    private BeforeCommit.PutOff saving;

    @SuppressWarnings("NullAway.Init")
    private Quarantine quarantine;

    Gate(Setup setup) {
        this.setup = setup;
        this.topics = setup.topics();
        this.rules = GateRules.of(setup);
    }

    @Override
    public void init(ProcessorContext<Object, Object> context) {
        this.context = context;
        ledger = StoredLedger.open(context, JourneyStage.LEDGER, PipelineTopology.GATE, setup.ledgers());
        BeforeCommit commit = context.getStateStore(JourneyStage.COMMIT);
        saving = commit.putOff(PipelineTopology.GATE, ledger::save);
        quarantine = new Quarantine(context, ledger, setup.wall());
    }

    @Override
    public void process(Record<byte @Nullable [], byte @Nullable []> record) {
        InputTopic topic =
                topics.inputNamed(context.recordMetadata().orElseThrow().topic());
        try {
            Event event = rules.admit(topic, record.key(), record.value());
            Admitted admitted = new Admitted(event, record.value());
            context.forward(
                    new Record<>(Bytes.wrap(record.key()), admitted, record.timestamp()),
                    PipelineTopology.BUYER_JOURNEY);
        } catch (RejectedException rejected) {
            quarantine.refuse(record.value(), rejected, record.timestamp());
            ledger.add(Entry.received(topic), 1);
            saving.due();
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}

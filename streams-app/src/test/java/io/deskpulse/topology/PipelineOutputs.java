package io.deskpulse.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.deskpulse.event.QuarantineCodec;
import io.deskpulse.event.QuarantinedRecord;
import io.deskpulse.event.RejectedException;
import io.deskpulse.event.SlowResponseAlert;
import io.deskpulse.event.SlowResponseAlertCodec;
import io.deskpulse.fact.FactCodec;
import io.deskpulse.fact.Posting;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;

/** What a pipeline under test has written to its topics. */
final class PipelineOutputs {

    private final TestOutputTopic<String, byte[]> facts;
    private final TestOutputTopic<String, byte[]> alerts;
    private final TestOutputTopic<String, byte[]> quarantine;
    private final List<Posting> postings = new ArrayList<>();
    private final List<String> factKeys = new ArrayList<>();

    PipelineOutputs(TopologyTestDriver driver, Topics topics) {
        facts = topic(driver, topics.serviceFacts());
        alerts = topic(driver, topics.slowResponseAlerts());
        quarantine = topic(driver, topics.quarantine());
    }

    private static TestOutputTopic<String, byte[]> topic(TopologyTestDriver driver, Topic topic) {
        return driver.createOutputTopic(topic.name(), new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** All postings so far. */
    List<Posting> postings() {
        facts.readKeyValuesToList().forEach(record -> {
            factKeys.add(record.key);
            postings.addAll(FactCodec.decodeAll(record.value));
        });
        return postings;
    }

    /** The keys of the facts topic so far. */
    List<String> factKeys() {
        postings();
        return factKeys;
    }

    /** What went to the quarantine since last asked. */
    List<QuarantinedRecord> quarantined() throws RejectedException {
        List<QuarantinedRecord> records = new ArrayList<>();
        for (byte[] value : quarantine.readValuesToList()) {
            records.add(QuarantineCodec.decode(value));
        }
        return records;
    }

    /** The alerts told since last asked. */
    List<SlowResponseAlert> alerts() throws RejectedException {
        List<SlowResponseAlert> told = new ArrayList<>();
        for (KeyValue<String, byte[]> record : alerts.readKeyValuesToList()) {
            told.add(SlowResponseAlertCodec.decode(record.value));
            assertThat(record.key).isEqualTo(told.get(told.size() - 1).key());
        }
        return told;
    }
}

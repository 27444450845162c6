package io.deskpulse.event;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the {@code quarantine} topic carries; public so that operators' tools read it as the application writes it. */
public final class QuarantineCodec {

    private QuarantineCodec() {}

    /** The canonical bytes of a quarantined record. */
    public static byte[] encode(QuarantinedRecord quarantined) {
        return JsonDocument.write(json -> write(quarantined, json));
    }

    /**
     * The quarantined record in the value of a record, as strict and as tolerant as for events.
     *
     * @throws RejectedException with the rule that is broken
     */
    public static QuarantinedRecord decode(byte @Nullable [] value) throws RejectedException {
        return JsonDocument.read(value, QuarantineJson::read);
    }

    private static void write(QuarantinedRecord quarantined, JsonGenerator json) throws IOException {
        json.writeStringField("topic", quarantined.topic());
        json.writeNumberField("partition", quarantined.partition());
        json.writeNumberField("offset", quarantined.offset());
        json.writeStringField("reason", quarantined.reason().name());
        json.writeStringField("sha256", quarantined.sha256());
        json.writeNumberField("sizeBytes", quarantined.sizeBytes());
        json.writeNumberField("quarantinedAt", quarantined.quarantinedAt());
        if (quarantined.detail() != null) {
            json.writeStringField("detail", quarantined.detail());
        }
    }
}

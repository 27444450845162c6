package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the {@code quarantine} topic carries; public so that operators' tools read it as the application writes it. */
public final class QuarantineCodec {

    private QuarantineCodec() {}

    /** The canonical bytes of a quarantined record. */
    public static byte[] encode(QuarantinedRecord quarantined) {
        return JsonDocument.write(out -> write(quarantined, out));
    }

    /**
     * The quarantined record in the value of a record, as strict and as tolerant as for events.
     *
     * @throws RejectedException with the rule that is broken
     */
    public static QuarantinedRecord decode(byte @Nullable [] value) throws RejectedException {
        return JsonDocument.readStrictly(value, QuarantineJson::read);
    }

    private static void write(QuarantinedRecord quarantined, FieldWriter out) throws IOException {
        out.string("topic", quarantined.topic());
        out.integer("partition", quarantined.partition());
        out.integer("offset", quarantined.offset());
        out.name("reason", quarantined.reason());
        out.string("sha256", quarantined.sha256());
        out.integer("sizeBytes", quarantined.sizeBytes());
        out.integer("quarantinedAt", quarantined.quarantinedAt());
        out.string("detail", quarantined.detail());
    }
}

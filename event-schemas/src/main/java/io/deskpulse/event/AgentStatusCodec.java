package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the topics {@code agent-status} and {@code agent-presence} carry; public so that producers write what is read. */
public final class AgentStatusCodec {

    /** The topic that statuses come in by, before any prefix of the installation. */
    public static final String TOPIC = "agent-status";

    private AgentStatusCodec() {}

    /** The canonical bytes of a status. */
    public static byte[] encode(AgentStatus status) {
        return JsonDocument.write(out -> write(status, out));
    }

    /**
     * The status in the value of a record, as strict and as tolerant as for events.
     *
     * @throws RejectedException with the rule that is broken
     */
    public static AgentStatus decode(byte @Nullable [] value) throws RejectedException {
        return JsonDocument.readStrictly(value, AgentStatusJson::read);
    }

    private static void write(AgentStatus status, FieldWriter out) throws IOException {
        out.string("agentId", status.agentId());
        out.string("shopId", status.shopId());
        out.name("status", status.status());
        out.integer("maxChats", status.maxChats(), AgentStatus.UNTOLD);
        out.integer("at", status.at());
    }
}

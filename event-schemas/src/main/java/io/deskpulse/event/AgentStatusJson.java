package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The fields of a status as they are read. */
final class AgentStatusJson {

    private static final WireNames<Presence> STATUSES = new WireNames<>(Presence.values());

    private @Nullable String agentId;
    private @Nullable String shopId;
    private @Nullable Presence status;
    private long maxChats = FieldReader.ABSENT;
    private long at = FieldReader.ABSENT;

    private AgentStatusJson() {}

    static AgentStatus read(FieldReader in) throws IOException, RejectedException {
        AgentStatusJson json = new AgentStatusJson();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            json.take(field, in);
        }
        return json.status();
    }

    private void take(String field, FieldReader in) throws IOException, RejectedException {
        switch (field) {
            case "agentId" -> agentId = in.agent(field, agentId);
            case "shopId" -> shopId = in.shop(field, shopId);
            case "status" -> status = in.name(field, status, STATUSES);
            case "maxChats" -> maxChats = in.integer(field, maxChats, 0, AgentStatus.MOST_CHATS);
            case "at" -> at = in.integer(field, at, 0, Rules.LATEST);
            default -> in.skipValue();
        }
    }

    private AgentStatus status() throws RejectedException {
        return new AgentStatus(
                Rules.required(agentId, "agentId"),
                shopId,
                Rules.required(status, "status"),
                maxChats == FieldReader.ABSENT ? AgentStatus.UNTOLD : (int) maxChats,
                Rules.required(at, "at"));
    }
}

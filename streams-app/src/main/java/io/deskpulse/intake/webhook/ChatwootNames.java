package io.deskpulse.intake.webhook;

import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.UnusableException;
import org.jspecify.annotations.Nullable;

/** Who and what Chatwoot's numbers are with us. */
final class ChatwootNames {

    private final String source;
    private final String shopId;
    private final Buyers buyers;

    ChatwootNames(String source, String shopId, Buyers buyers) {
        this.source = source;
        this.shopId = shopId;
        this.buyers = buyers;
    }

    String shopId() {
        return shopId;
    }

    /**
     * The buyer of a conversation. A contact with an identifier is the shop's customer of that number, as orders name him; one
     * without is known to the chat only.
     */
    String buyer(Payload conversation) throws UnusableException {
        Payload contact = conversation.at("meta").at("sender");
        String identifier = contact.at("identifier").text();
        String customer =
                identifier == null ? "chatwoot-contact/" + contact.at("id").required() : identifier;
        return buyers.idOf(shopId, customer);
    }

    /** The agent a conversation is assigned to, null where it is to nobody or to a bot. */
    @Nullable
    String assignee(Payload conversation) {
        Payload meta = conversation.at("meta");
        String id = meta.at("assignee").at("id").text();
        boolean bot = "AgentBot".equals(meta.at("assignee_type").text());
        return id == null || bot ? null : agent(id);
    }

    static String agent(String id) {
        return "chatwoot:" + id;
    }

    String messageId(String id) {
        return "chatwoot/" + source + "/message/" + id;
    }

    /** Conversation events have no id of their own; what changed when is the same in every delivery of one. */
    String changeId(Payload conversation, String change) throws UnusableException {
        return "chatwoot/" + source + "/conversation/" + conversation.at("id").required() + "/" + change + "/"
                + conversation.at("updated_at").micros();
    }
}

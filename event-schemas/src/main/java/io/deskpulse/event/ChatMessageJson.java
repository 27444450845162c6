package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON form of a chat message, and which senders may send what. */
final class ChatMessageJson {

    static final FieldNames NAMES = new FieldNames(
            "messageId", "shopId", "buyerId", "agentId", "sender", "kind", "toAgentId", "sentAt", "chars");
    private static final WireNames<Sender> SENDERS = new WireNames<>(Sender.values());
    private static final WireNames<Kind> KINDS = new WireNames<>(Kind.values());

    private @Nullable String messageId;
    private @Nullable String shopId;
    private @Nullable String buyerId;
    private @Nullable String agentId;
    private @Nullable Sender sender;
    private @Nullable Kind kind;
    private @Nullable String toAgentId;
    private long sentAt = FieldReader.ABSENT;
    private long chars = FieldReader.ABSENT;

    private ChatMessageJson() {}

    static ChatMessage read(FieldReader in) throws IOException, RejectedException {
        ChatMessageJson json = new ChatMessageJson();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            json.take(field, in);
        }
        return json.message();
    }

    private void take(String field, FieldReader in) throws IOException, RejectedException {
        switch (field) {
            case "messageId" -> messageId = in.identifier(field, messageId);
            case "shopId" -> shopId = in.shop(field, shopId);
            case "buyerId" -> buyerId = in.identifier(field, buyerId);
            case "agentId" -> agentId = in.agent(field, agentId);
            case "sender" -> sender = in.name(field, sender, SENDERS);
            case "kind" -> kind = in.name(field, kind, KINDS);
            case "toAgentId" -> toAgentId = in.agent(field, toAgentId);
            case "sentAt" -> sentAt = in.integer(field, sentAt, 0, Rules.LATEST);
            case "chars" -> chars = in.integer(field, chars, 0, Integer.MAX_VALUE);
            default -> in.skipValue();
        }
    }

    private ChatMessage message() throws RejectedException {
        ChatMessage message = new ChatMessage(
                Rules.required(messageId, "messageId"),
                Rules.required(shopId, "shopId"),
                Rules.required(buyerId, "buyerId"),
                agentId,
                Rules.required(sender, "sender"),
                Rules.required(kind, "kind"),
                toAgentId,
                Rules.required(sentAt, "sentAt"),
                chars == FieldReader.ABSENT ? ChatMessage.NO_CHARS : (int) chars);
        check(message);
        return message;
    }

    private static void check(ChatMessage message) throws RejectedException {
        if (message.kind().isNotice() != (message.sender() == Sender.SYSTEM)) {
            throw Rules.broken("kind", "does not go with the sender");
        }
        if (message.sender() == Sender.AGENT || message.sender() == Sender.ASSIST) {
            Rules.required(message.agentId(), "agentId");
        }
        if (message.kind().namesReceiver()) {
            Rules.required(message.toAgentId(), "toAgentId");
        }
    }

    static void write(ChatMessage message, FieldWriter out) throws IOException {
        out.string("messageId", message.messageId());
        out.string("shopId", message.shopId());
        out.string("buyerId", message.buyerId());
        out.string("agentId", message.agentId());
        out.name("sender", message.sender());
        out.name("kind", message.kind());
        out.string("toAgentId", message.toAgentId());
        out.integer("sentAt", message.sentAt());
        out.integer("chars", message.chars(), ChatMessage.NO_CHARS);
    }
}

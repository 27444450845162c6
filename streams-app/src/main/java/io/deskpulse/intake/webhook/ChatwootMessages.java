package io.deskpulse.intake.webhook;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.intake.EventRules;
import io.deskpulse.intake.UnusableException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code message_created}: who said something, how much, and to whom; never what. */
final class ChatwootMessages {

    private static final Set<String> CARDS = Set.of("cards", "article");
    private static final Set<String> FORMS =
            Set.of("input_csat", "input_email", "input_select", "form", "input_text", "input_textarea");

    private final ChatwootNames names;

    ChatwootMessages(ChatwootNames names) {
        this.names = names;
    }

    Reading read(Payload payload) throws UnusableException {
        if (payload.at("private").isTrue()) {
            return Reading.ignored("private_note");
        }
        String type = payload.at("message_type").required();
        return switch (type) {
            case "incoming" -> message(payload, Sender.BUYER, names.assignee(payload.at("conversation")));
            case "outgoing" -> outgoing(payload);
            case "template" -> message(payload, Sender.AUTO, null);
            case "activity" -> Reading.ignored("activity");
            default -> throw new UnusableException("message_type is none of those known");
        };
    }

    /** What automation rules and campaigns send in an agent's name is nobody's answer. */
    private Reading outgoing(Payload payload) throws UnusableException {
        Payload sender = payload.at("sender");
        boolean canned = !payload.at("content_attributes")
                        .at("automation_rule_id")
                        .isAbsent()
                || !payload.at("additional_attributes").at("campaign_id").isAbsent();
        if (canned || sender.isAbsent()) {
            return message(payload, Sender.AUTO, null);
        }
        return "user".equals(sender.at("type").text())
                ? message(
                        payload,
                        Sender.AGENT,
                        ChatwootNames.agent(sender.at("id").required()))
                : message(payload, Sender.BOT, null);
    }

    private Reading message(Payload payload, Sender sender, @Nullable String agentId) throws UnusableException {
        return Reading.of(EventRules.checked(new ChatMessage(
                names.messageId(payload.at("id").required()),
                names.shopId(),
                names.buyer(payload.at("conversation")),
                agentId,
                sender,
                kind(payload),
                null,
                payload.at("created_at").millis(),
                payload.at("content").characters())));
    }

    private static Kind kind(Payload payload) {
        String content = String.valueOf(payload.at("content_type").text());
        if (CARDS.contains(content)) {
            return Kind.CARD;
        }
        if (FORMS.contains(content)) {
            return Kind.OTHER;
        }
        boolean wordless = payload.at("content").text() == null;
        return wordless && payload.at("attachments").count() > 0 ? Kind.MEDIA : Kind.TEXT;
    }
}

package io.deskpulse.intake.webhook;

import io.deskpulse.event.ChatMessage;
import io.deskpulse.event.Kind;
import io.deskpulse.event.Sender;
import io.deskpulse.intake.EventRules;
import io.deskpulse.intake.UnusableException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code conversation_updated} and {@code conversation_status_changed}: who has a buyer now, and when it was over. */
final class ChatwootConversations {

    private static final String NOTHING_OF_OURS = "other_change";

    private final ChatwootNames names;

    ChatwootConversations(ChatwootNames names) {
        this.names = names;
    }

    /** A change of assignee is a hand-over; from nobody to an agent, from one to another, or back to nobody. */
    Reading assigned(Payload conversation) throws UnusableException {
        Payload change = change(conversation, "assignee_id");
        if (change == null) {
            return Reading.ignored(NOTHING_OF_OURS);
        }
        String before = change.at("previous_value").text();
        String after = change.at("current_value").text();
        if (after == null) {
            return notice(conversation, Kind.QUEUE, null);
        }
        return notice(conversation, before == null ? Kind.ASSIGN : Kind.TRANSFER, ChatwootNames.agent(after));
    }

    /** Resolved is closed; opened after the bot is handed to people. */
    Reading statusChanged(Payload conversation) throws UnusableException {
        String status = conversation.at("status").required();
        if (status.equals("resolved")) {
            return notice(conversation, Kind.CLOSE, null);
        }
        Payload change = change(conversation, "status");
        boolean fromBot =
                change != null && "pending".equals(change.at("previous_value").text());
        if (!status.equals("open") || !fromBot) {
            return Reading.ignored(NOTHING_OF_OURS);
        }
        String assignee = names.assignee(conversation);
        return notice(conversation, assignee == null ? Kind.QUEUE : Kind.ASSIGN, assignee);
    }

    private static @Nullable Payload change(Payload conversation, String attribute) {
        for (Payload changed : conversation.at("changed_attributes").elements()) {
            Payload values = changed.at(attribute);
            if (!values.isAbsent()) {
                return values;
            }
        }
        return null;
    }

    private Reading notice(Payload conversation, Kind kind, @Nullable String toAgentId) throws UnusableException {
        return Reading.of(EventRules.checked(new ChatMessage(
                names.changeId(conversation, kind.name().toLowerCase(Locale.ROOT)),
                names.shopId(),
                names.buyer(conversation),
                null,
                Sender.SYSTEM,
                kind,
                toAgentId,
                conversation.at("updated_at").millis(),
                ChatMessage.NO_CHARS)));
    }
}

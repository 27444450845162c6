package io.deskpulse.intake.webhook;

import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.UnusableException;
import java.time.InstantSource;
import java.util.Set;

/** A webhook of Chatwoot: messages become messages, changes of assignee and status become notices. */
final class Chatwoot implements Source {

    private static final String OTHER_INBOX = "other_inbox";

    private final String name;
    private final Signatures signatures;
    private final Set<String> inboxes;
    private final InstantSource clock;
    private final ChatwootMessages messages;
    private final ChatwootConversations conversations;

    /** @param inboxes whose conversations count, all where it is empty */
    Chatwoot(
            String name,
            String shopId,
            Signatures signatures,
            Set<String> inboxes,
            Buyers buyers,
            InstantSource clock) {
        this.name = name;
        this.signatures = signatures;
        this.inboxes = Set.copyOf(inboxes);
        this.clock = clock;
        ChatwootNames names = new ChatwootNames(name, shopId, buyers);
        this.messages = new ChatwootMessages(names);
        this.conversations = new ChatwootConversations(names);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reading read(Posted posted) throws RefusedException {
        signatures.checkChatwoot(posted, clock);
        Payload payload = Payload.of(posted.body());
        try {
            return read(payload);
        } catch (UnusableException e) {
            throw new RefusedException(Refusal.EVENT, e.rule());
        }
    }

    private Reading read(Payload payload) throws UnusableException {
        String event = payload.at("event").required();
        return switch (event) {
            case "message_created" ->
                isOurs(payload.at("conversation")) ? messages.read(payload) : Reading.ignored(OTHER_INBOX);
            case "conversation_updated" ->
                isOurs(payload) ? conversations.assigned(payload) : Reading.ignored(OTHER_INBOX);
            case "conversation_status_changed" ->
                isOurs(payload) ? conversations.statusChanged(payload) : Reading.ignored(OTHER_INBOX);
            default -> Reading.ignored("other_event");
        };
    }

    private boolean isOurs(Payload conversation) throws UnusableException {
        return inboxes.isEmpty() || inboxes.contains(conversation.at("inbox_id").required());
    }
}

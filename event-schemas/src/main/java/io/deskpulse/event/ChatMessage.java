package io.deskpulse.event;

import org.jspecify.annotations.Nullable;

/**
 * A message or notice of a chat between a buyer and a shop; never its text.
 *
 * @param agentId the sending agent (AGENT, ASSIST) or the one a buyer addresses
 * @param toAgentId who a hand-over names
 * @param sentAt epoch milliseconds UTC
 * @param chars length of the text, {@link #NO_CHARS} where not told
 */
public record ChatMessage(
        String messageId,
        String shopId,
        String buyerId,
        @Nullable String agentId,
        Sender sender,
        Kind kind,
        @Nullable String toAgentId,
        long sentAt,
        int chars)
        implements Event {

    /** Stands for an absent length. */
    public static final int NO_CHARS = -1;

    @Override
    public String id() {
        return messageId;
    }

    @Override
    public long at() {
        return sentAt;
    }

    @Override
    public InputTopic topic() {
        return InputTopic.CHAT_MESSAGES;
    }
}

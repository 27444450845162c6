package io.deskpulse.journey;

import io.deskpulse.event.ChatMessage;

/** The message a fact rests on, and when it was sent. */
record Cause(String messageId, long at) {

    static Cause of(ChatMessage message) {
        return new Cause(message.messageId(), message.sentAt());
    }
}

package io.deskpulse.local.bench.reference;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** A chat message as data binding reads it, with the fields that these figures need. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Message(String shopId, String buyerId, @Nullable String agentId, String sender, String kind, long sentAt) {

    boolean isQuestion() {
        return sender.equals("BUYER") && !kind.equals("OTHER");
    }

    boolean isReply() {
        return agentId != null && (sender.equals("AGENT") || sender.equals("ASSIST")) && !kind.equals("OTHER");
    }

    /** Who a figure is of. */
    String shopAndAgent() {
        return shopId + '|' + agentId;
    }
}

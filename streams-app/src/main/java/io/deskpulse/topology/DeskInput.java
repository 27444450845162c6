package io.deskpulse.topology;

import io.deskpulse.event.AgentStatus;
import io.deskpulse.fact.Posting;
import java.util.List;

/** What a shop's desk is told: what happened in its chats, and who is there. */
sealed interface DeskInput {

    /** Facts of one record. */
    record Facts(List<Posting> postings) implements DeskInput {}

    /** Somebody's status, of whichever shops. */
    record Status(AgentStatus status) implements DeskInput {}
}

package io.deskpulse.topology;

import io.deskpulse.event.AgentStatus;
import org.apache.kafka.common.utils.Bytes;

/** What a shop's desk is told: what happened in its chats, and who is there. */
sealed interface DeskInput {

    /**
     * Facts of one record.
     *
     * @param json as they were read; the desk decodes them
     */
    record Facts(Bytes json) implements DeskInput {}

    /** Somebody's status, of whichever shops. */
    record Status(AgentStatus status) implements DeskInput {}
}

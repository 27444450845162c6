package io.deskpulse.event;

/** What a chat message is; the notices belong to {@link Sender#SYSTEM}, the contents to everybody else. */
public enum Kind {
    TEXT(false),
    MEDIA(false),
    /** An item or order card. */
    CARD(false),
    /** Red packet, advertisement, recall: counts nowhere. */
    OTHER(false),
    /** Given to {@code toAgentId} 分配. */
    ASSIGN(true),
    /** Passed on to {@code toAgentId} 转接. */
    TRANSFER(true),
    /** Handed to people, nobody yet 转人工排队. */
    QUEUE(true),
    /** The conversation was ended. */
    CLOSE(true),
    /** Anything else the platform announces. */
    NOTICE(true);

    private final boolean notice;

    Kind(boolean notice) {
        this.notice = notice;
    }

    /** Whether only the platform itself sends this kind. */
    public boolean isNotice() {
        return notice;
    }

    /** Whether it hands the buyer over, to an agent or to the queue. */
    public boolean isHandOver() {
        return this == ASSIGN || this == TRANSFER || this == QUEUE;
    }

    /** Whether it names the agent it hands over to. */
    public boolean namesReceiver() {
        return this == ASSIGN || this == TRANSFER;
    }
}

package io.deskpulse.event;

/** Whether a person is there for buyers 在线状态; in the order in which the later of two at one moment counts. */
public enum Presence {
    /** There, and takes chats 在线. */
    ONLINE,
    /** There, and takes no further chat 忙碌. */
    BUSY,
    /** Back later, for buyers not there 离开. */
    AWAY,
    /** Not there 离线. */
    OFFLINE;

    /** Whether somebody of that status is at work 在岗. */
    public boolean isWorking() {
        return this == ONLINE || this == BUSY;
    }
}

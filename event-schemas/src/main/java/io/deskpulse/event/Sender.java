package io.deskpulse.event;

/** Who sent a chat message; decides whether it opens or stops a clock (METRICS §1). */
public enum Sender {
    /** The customer 买家: opens a clock. */
    BUYER,
    /** A person of the desk 客服: stops it. */
    AGENT,
    /** An assisted bot in the name of an agent: stops it where the policy says so. */
    ASSIST,
    /** A canned auto-reply 自动回复: never stops it. */
    AUTO,
    /** An autonomous bot 全自动机器人: never stops it, see the bot phase. */
    BOT,
    /** A notice of the platform: hands over or ends. */
    SYSTEM
}

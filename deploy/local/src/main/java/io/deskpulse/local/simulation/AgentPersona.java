package io.deskpulse.local.simulation;

/**
 * A person of the desk and how he works; made once, so that an agent can be recognised by his figures.
 *
 * @param typicalReplyMs median time to a reply with few chats open
 * @param unsteadiness spread of the log-normal around it
 * @param capacity chats he has open at the same time at most
 */
record AgentPersona(String agentId, Shift shift, double typicalReplyMs, double unsteadiness, int capacity) {

    private static final double SLOW_SHARE = 0.12;
    private static final double USUAL_REPLY_MS = 20_000;
    private static final double SLOW_REPLY_MS = 75_000;
    private static final double REPLY_SPREAD = 0.3;
    private static final double STEADY = 0.6;
    private static final double UNSTEADY = 0.95;
    private static final int FEWEST_CHATS = 3;
    private static final int USUAL_CHATS = 6;

    /** @param chatsNeeded what the busiest ordinary hour asks of each person on duty */
    static AgentPersona hire(String agentId, Shift shift, double chatsNeeded, Dice dice) {
        boolean slow = dice.chance(SLOW_SHARE);
        double reply = dice.logNormal(slow ? SLOW_REPLY_MS : USUAL_REPLY_MS, REPLY_SPREAD);
        int usual = FEWEST_CHATS + dice.oneOf(USUAL_CHATS - FEWEST_CHATS + 1);
        int capacity = Math.max(usual, (int) Math.ceil(chatsNeeded));
        return new AgentPersona(agentId, shift, reply, slow ? UNSTEADY : STEADY, capacity);
    }
}

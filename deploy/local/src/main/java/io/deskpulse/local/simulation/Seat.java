package io.deskpulse.local.simulation;

/** An agent at work: who he is and how many chats he has open. */
final class Seat {

    private static final double RELAXED = 0.7;
    private static final double LOAD_EFFECT = 0.6;

    private final AgentPersona persona;
    private int openChats;

    Seat(AgentPersona persona) {
        this.persona = persona;
    }

    AgentPersona persona() {
        return persona;
    }

    String agentId() {
        return persona.agentId();
    }

    boolean onDuty(int minuteOfDay) {
        return persona.shift().covers(minuteOfDay);
    }

    boolean takesMore(int minuteOfDay) {
        return openChats < persona.capacity() && persona.shift().takesChats(minuteOfDay);
    }

    /** Part of his capacity in use, 0 to 1. */
    double load() {
        return (double) openChats / persona.capacity();
    }

    void openChat() {
        openChats++;
    }

    void closeChat() {
        openChats--;
    }

    /** How long he takes for one reply, in milliseconds; the more chats are open, the longer. */
    double replyTime(Dice dice) {
        double haste = RELAXED + LOAD_EFFECT * load();
        return haste * dice.logNormal(persona.typicalReplyMs(), persona.unsteadiness());
    }
}

package io.deskpulse.fact;

import static io.deskpulse.fact.FactField.AGENTS;
import static io.deskpulse.fact.FactField.AGENT_ID;
import static io.deskpulse.fact.FactField.ASKED_AT;
import static io.deskpulse.fact.FactField.ASSESSED;
import static io.deskpulse.fact.FactField.AT;
import static io.deskpulse.fact.FactField.BOT_ONLY;
import static io.deskpulse.fact.FactField.BUYER_ID;
import static io.deskpulse.fact.FactField.BY;
import static io.deskpulse.fact.FactField.CAPPED_MS;
import static io.deskpulse.fact.FactField.CLOSED;
import static io.deskpulse.fact.FactField.DAY;
import static io.deskpulse.fact.FactField.END;
import static io.deskpulse.fact.FactField.ENDED_BY;
import static io.deskpulse.fact.FactField.FIRST;
import static io.deskpulse.fact.FactField.FROM;
import static io.deskpulse.fact.FactField.HANDED_OVER;
import static io.deskpulse.fact.FactField.HANDLE_MS;
import static io.deskpulse.fact.FactField.HOUR;
import static io.deskpulse.fact.FactField.LAST_MESSAGE_AT;
import static io.deskpulse.fact.FactField.MESSAGE_ID;
import static io.deskpulse.fact.FactField.OPENED_AT;
import static io.deskpulse.fact.FactField.OUTCOME;
import static io.deskpulse.fact.FactField.RESPONSE_MS;
import static io.deskpulse.fact.FactField.SESSION_ID;
import static io.deskpulse.fact.FactField.SHOP_ID;
import static io.deskpulse.fact.FactField.START;
import static io.deskpulse.fact.FactField.TURN_ID;
import static io.deskpulse.fact.FactField.VOIDED;
import static io.deskpulse.fact.FactField.WAIT_MS;
import static io.deskpulse.fact.FactField.WITHIN;
import static io.deskpulse.fact.FactField.WITHIN_HEADLINE;

/** Lists the fields of the facts of the chat, in the order of their records. */
abstract class ChatFactWriter implements Fact.Reader {

    private final FactOutput out;

    ChatFactWriter(FactOutput out) {
        this.out = out;
    }

    /** What every fact begins with. */
    final FactOutput begin(Fact fact) {
        return out.type(fact.getClass())
                .text(SHOP_ID, fact.shopId())
                .text(BUYER_ID, fact.buyerId())
                .number(AT, fact.at())
                .day(DAY, fact.day());
    }

    @Override
    public void read(SessionStarted fact) {
        begin(fact)
                .text(SESSION_ID, fact.sessionId())
                .flag(BOT_ONLY, fact.botOnly())
                .flag(HANDED_OVER, fact.handedOver());
    }

    @Override
    public void read(SessionJoined fact) {
        begin(fact)
                .text(SESSION_ID, fact.sessionId())
                .text(AGENT_ID, fact.agentId())
                .flag(FIRST, fact.first());
    }

    @Override
    public void read(SessionEnded fact) {
        begin(fact)
                .text(SESSION_ID, fact.sessionId())
                .number(LAST_MESSAGE_AT, fact.lastMessageAt())
                .flag(CLOSED, fact.closed())
                .flag(BOT_ONLY, fact.botOnly())
                .texts(AGENTS, fact.agents());
    }

    @Override
    public void read(Contact fact) {
        begin(fact)
                .text(MESSAGE_ID, fact.messageId())
                .text(SESSION_ID, fact.sessionId())
                .text(AGENT_ID, fact.agentId())
                .name(FROM, fact.from())
                .number(HANDLE_MS, fact.handleMs());
    }

    @Override
    public void read(Inquiry fact) {
        begin(fact)
                .number(HOUR, fact.hour())
                .text(MESSAGE_ID, fact.messageId())
                .text(AGENT_ID, fact.agentId())
                .flag(FIRST, fact.first());
    }

    @Override
    public void read(Reception fact) {
        begin(fact).text(MESSAGE_ID, fact.messageId()).text(AGENT_ID, fact.agentId());
    }

    @Override
    public void read(SlowReception fact) {
        begin(fact).text(MESSAGE_ID, fact.messageId()).text(AGENT_ID, fact.agentId());
    }

    @Override
    public void read(LegOpened fact) {
        begin(fact)
                .text(TURN_ID, fact.turnId())
                .number(OPENED_AT, fact.openedAt())
                .text(AGENT_ID, fact.agentId())
                .flag(FIRST, fact.first())
                .flag(ASSESSED, fact.assessed());
    }

    @Override
    public void read(LegEnded fact) {
        begin(fact)
                .text(TURN_ID, fact.turnId())
                .text(AGENT_ID, fact.agentId())
                .text(BY, fact.by())
                .number(START, fact.start())
                .number(HOUR, fact.hour())
                .name(OUTCOME, fact.outcome())
                .number(RESPONSE_MS, fact.responseMs())
                .number(CAPPED_MS, fact.cappedMs())
                .numbers(WITHIN, fact.within())
                .flag(WITHIN_HEADLINE, fact.withinHeadline())
                .flag(VOIDED, fact.voided())
                .flag(FIRST, fact.first())
                .flag(ASSESSED, fact.assessed())
                .text(ENDED_BY, fact.endedBy());
    }

    @Override
    public void read(TurnEnded fact) {
        begin(fact)
                .text(TURN_ID, fact.turnId())
                .number(OPENED_AT, fact.openedAt())
                .name(END, fact.end())
                .number(WAIT_MS, fact.waitMs())
                .flag(ASSESSED, fact.assessed());
    }

    @Override
    public void read(HeadlineCase fact) {
        begin(fact)
                .text(TURN_ID, fact.turnId())
                .number(ASKED_AT, fact.askedAt())
                .flag(WITHIN, fact.within());
    }
}

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

import java.io.IOException;
import java.util.Map;

/** How the fields of an object become a fact of the chat. */
final class ChatFactForms {

    static final Map<String, FactForm> BY_TYPE = Map.ofEntries(
            Map.entry("SessionStarted", ChatFactForms::sessionStarted),
            Map.entry("SessionJoined", ChatFactForms::sessionJoined),
            Map.entry("SessionEnded", ChatFactForms::sessionEnded),
            Map.entry("Contact", ChatFactForms::contact),
            Map.entry("Inquiry", ChatFactForms::inquiry),
            Map.entry("Reception", ChatFactForms::reception),
            Map.entry("SlowReception", ChatFactForms::slowReception),
            Map.entry("LegOpened", ChatFactForms::legOpened),
            Map.entry("LegEnded", ChatFactForms::legEnded),
            Map.entry("TurnEnded", ChatFactForms::turnEnded),
            Map.entry("HeadlineCase", ChatFactForms::headlineCase));

    private ChatFactForms() {}

    private static Fact sessionStarted(FactInput in) throws IOException {
        return new SessionStarted(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(SESSION_ID),
                in.flag(BOT_ONLY),
                in.flagOrFalse(HANDED_OVER));
    }

    private static Fact sessionJoined(FactInput in) throws IOException {
        return new SessionJoined(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(SESSION_ID),
                in.required(AGENT_ID),
                in.flag(FIRST));
    }

    private static Fact sessionEnded(FactInput in) throws IOException {
        return new SessionEnded(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(SESSION_ID),
                in.number(LAST_MESSAGE_AT),
                in.flag(CLOSED),
                in.flag(BOT_ONLY),
                in.texts(AGENTS));
    }

    private static Fact contact(FactInput in) throws IOException {
        return new Contact(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(MESSAGE_ID),
                in.required(SESSION_ID),
                in.text(AGENT_ID),
                in.name(FROM, Contact.Side.class),
                in.number(HANDLE_MS));
    }

    private static Fact inquiry(FactInput in) throws IOException {
        return new Inquiry(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.small(HOUR),
                in.required(MESSAGE_ID),
                in.text(AGENT_ID),
                in.flag(FIRST));
    }

    private static Fact reception(FactInput in) throws IOException {
        return new Reception(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(MESSAGE_ID),
                in.text(AGENT_ID));
    }

    private static Fact slowReception(FactInput in) throws IOException {
        return new SlowReception(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(MESSAGE_ID),
                in.text(AGENT_ID));
    }

    private static Fact legOpened(FactInput in) throws IOException {
        return new LegOpened(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(TURN_ID),
                in.number(OPENED_AT),
                in.text(AGENT_ID),
                in.flag(FIRST),
                in.flag(ASSESSED));
    }

    private static Fact legEnded(FactInput in) throws IOException {
        return new LegEnded(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(TURN_ID),
                in.text(AGENT_ID),
                in.text(BY),
                in.number(START),
                in.small(HOUR),
                in.name(OUTCOME, LegEnded.Outcome.class),
                in.number(RESPONSE_MS),
                in.number(CAPPED_MS),
                in.numbers(WITHIN),
                in.flag(WITHIN_HEADLINE),
                in.flag(VOIDED),
                in.flag(FIRST),
                in.flag(ASSESSED),
                in.text(ENDED_BY));
    }

    private static Fact turnEnded(FactInput in) throws IOException {
        return new TurnEnded(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(TURN_ID),
                in.number(OPENED_AT),
                in.name(END, TurnEnded.End.class),
                in.number(WAIT_MS),
                in.flag(ASSESSED));
    }

    private static Fact headlineCase(FactInput in) throws IOException {
        return new HeadlineCase(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(TURN_ID),
                in.number(ASKED_AT),
                in.flag(WITHIN));
    }
}

package io.deskpulse.fact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of facts as they are called on the wire; each name is there once, for writing and for reading. */
enum FactField {
    TYPE("type"),
    SHOP_ID("shopId"),
    BUYER_ID("buyerId"),
    AT("at"),
    DAY("day"),
    HOUR("hour"),
    SESSION_ID("sessionId"),
    BOT_ONLY("botOnly"),
    HANDED_OVER("handedOver"),
    CLOSED("closed"),
    LAST_MESSAGE_AT("lastMessageAt"),
    AGENTS("agents"),
    MESSAGE_ID("messageId"),
    AGENT_ID("agentId"),
    FROM("from"),
    HANDLE_MS("handleMs"),
    FIRST("first"),
    TURN_ID("turnId"),
    OPENED_AT("openedAt"),
    ASSESSED("assessed"),
    BY("by"),
    START("start"),
    OUTCOME("outcome"),
    RESPONSE_MS("responseMs"),
    CAPPED_MS("cappedMs"),
    WITHIN("within"),
    WITHIN_HEADLINE("withinHeadline"),
    VOIDED("voided"),
    ENDED_BY("endedBy"),
    END("end"),
    WAIT_MS("waitMs"),
    ASKED_AT("askedAt"),
    EVENT_ID("eventId"),
    ORDER_ID("orderId"),
    CREATED_AT("createdAt"),
    AMOUNT_MINOR("amountMinor"),
    ITEMS("items"),
    BY_ORDER("byOrder"),
    BY_PAY("byPay"),
    BY_ORDER_FIRST("byOrderFirst"),
    CREDITED_TO("creditedTo"),
    AMONG("among"),
    SALES_MINOR("salesMinor"),
    DEADLINE("deadline"),
    RATING_ID("ratingId"),
    DESCRIPTION("description"),
    SERVICE("service"),
    LOGISTICS("logistics"),
    SCORE("score");

    private static final Map<String, FactField> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(FactField::toString, Function.identity()));

    /** By the length of the name, for reading compares bytes. */
    private static final FactField[][] BY_LENGTH = byLength();

    private final byte[] name;
    private final Word label;

    FactField(String name) {
        this.name = name.getBytes(StandardCharsets.US_ASCII);
        this.label = new Word(",\"" + name + "\":");
    }

    private static FactField[][] byLength() {
        int longest = Arrays.stream(values())
                .mapToInt(field -> field.name.length)
                .max()
                .orElse(0);
        FactField[][] table = new FactField[longest + 1][];
        Arrays.setAll(table, length -> Arrays.stream(values())
                .filter(field -> field.name.length == length)
                .toArray(FactField[]::new));
        return table;
    }

    /** The field of that name, null where it is one of a later edition. */
    static @Nullable FactField named(String name) {
        return BY_NAME.get(name);
    }

    /** The field of that name in ASCII, null where it is one of a later edition. */
    static @Nullable FactField named(byte[] json, int from, int to) {
        int length = to - from;
        if (length < BY_LENGTH.length) {
            for (FactField field : BY_LENGTH[length]) {
                if (Arrays.equals(field.name, 0, length, json, from, to)) {
                    return field;
                }
            }
        }
        return null;
    }

    /** The name as it stands before a value, in quotes, with its colon and the comma after the field before. */
    Word label() {
        return label;
    }

    /** The field's place in an array of all fields, which lives no longer than the fact that is read. */
    @SuppressWarnings("EnumOrdinal") // an EnumMap would box every number
    int place() {
        return ordinal();
    }

    @Override
    public String toString() {
        return new String(name, StandardCharsets.US_ASCII);
    }
}

package io.deskpulse.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A count or sum that a day row also keeps by hour of the shop's clock, because what can be expected of a person depends
 * on when he works. Rows are stored by {@link #code}, so a figure must keep its code.
 */
public enum HourFigure {
    /** Inquiries, in the hour in which they became the row's. */
    INQUIRY_BUYERS(1),
    /** Enquirers, in the hour of the day's first question. */
    ENQUIRERS(2),
    /** Those of them who bought by the end of the next day. */
    CONVERTED_NEXT_DAY(3),
    /** Those of them who bought by the end of the fourth day after. */
    CONVERTED_FINAL(4),
    /** Legs answered, in the hour of their start, as all legs. */
    LEGS_REPLIED(5),
    /** Legs moved to another owner, void ones included. */
    LEGS_TRANSFERRED(6),
    /** Those of them held no longer than the grace. */
    LEGS_TRANSFERRED_VOID(7),
    /** Legs answered by somebody else. */
    LEGS_RESCUED(8),
    /** Legs never answered. */
    LEGS_EXPIRED(9),
    /** Legs ended by CLOSE. */
    LEGS_RELEASED(10),
    /** Sum of the responses, in milliseconds. */
    RESPONSE_SUM_MS(11),
    /** Responses within the limit of the policy's headline rate. */
    WITHIN_HEADLINE(12),
    /** Orders, in the hour of their payment. */
    PAID_ORDERS(13),
    /** Their amounts. */
    SALES_MINOR(14),
    /** What of these amounts was given back, whenever. */
    REFUNDED_MINOR(15),
    /** Those of the orders of which anything was given back. */
    REFUNDED_ORDERS(18),
    /** Buyers, in the hour of their first payment of the day. */
    PAYING_BUYERS(16),
    /** All that these buyers paid on the day, so that a second order stays with its buyer. */
    BUYER_SALES_MINOR(17);

    private static final Map<Integer, HourFigure> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(HourFigure::code, Function.identity()));

    /** The highest code in use. */
    static final int MAX_CODE =
            Arrays.stream(values()).mapToInt(HourFigure::code).max().orElseThrow();

    private final int code;

    HourFigure(int code) {
        this.code = code;
    }

    /** Its number in stored rows. */
    int code() {
        return code;
    }

    static Optional<HourFigure> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}

package io.deskpulse.desk;

import static io.deskpulse.desk.Figure.Rows.BOTH;
import static io.deskpulse.desk.Figure.Rows.SHOP;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A count or sum of the day report (METRICS §9), under the path it has there. The order is that of the report; rows are
 * stored by {@link #code}, so a figure may move but must keep its code.
 */
public enum Figure {
    INQUIRY_BUYERS(1, "inquiryBuyers", BOTH),
    RECEIVED_BUYERS(2, "receivedBuyers", BOTH),
    SESSIONS(3, "sessions", BOTH),
    BOT_ONLY_SESSIONS(4, "botOnlySessions", SHOP),
    BUYER_MESSAGES(5, "buyerMessages", BOTH),
    AGENT_MESSAGES(6, "agentMessages", BOTH),
    HANDLE_TIME_MS(7, "handleTimeMs", BOTH),
    LEGS_REPLIED(8, "legs.replied", BOTH),
    LEGS_TRANSFERRED(9, "legs.transferred", BOTH),
    LEGS_TRANSFERRED_VOID(10, "legs.transferredVoid", BOTH),
    LEGS_RESCUED(11, "legs.rescued", BOTH),
    LEGS_EXPIRED(12, "legs.expired", BOTH),
    LEGS_RELEASED(13, "legs.released", BOTH),
    RESCUES(14, "rescues", BOTH),
    SLOW_RECEPTIONS(15, "slowReceptions", BOTH),
    RESPONSE_SUM_MS(16, "responseSumMs", BOTH),
    RESPONSE_CAPPED_SUM_MS(17, "responseCappedSumMs", BOTH),
    FIRST_RESPONSES(18, "firstResponses", BOTH),
    FIRST_RESPONSE_SUM_MS(19, "firstResponseSumMs", BOTH),
    TURNS_ANSWERED(20, "turns.answered", SHOP),
    TURNS_EXPIRED(21, "turns.expired", SHOP),
    TURNS_RELEASED(22, "turns.released", SHOP),
    BUYER_WAIT_SUM_MS(23, "buyerWaitSumMs", SHOP);

    /** Which rows a figure stands in. */
    public enum Rows {
        SHOP,
        AGENT,
        BOTH
    }

    private static final Map<Integer, Figure> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Figure::code, Function.identity()));

    /** The highest code in use. */
    static final int MAX_CODE =
            Arrays.stream(values()).mapToInt(Figure::code).max().orElseThrow();

    private final int code;
    private final String path;
    private final Rows rows;

    Figure(int code, String path, Rows rows) {
        this.code = code;
        this.path = path;
        this.rows = rows;
    }

    /** Its number in stored rows. */
    int code() {
        return code;
    }

    /** Its place in a row of the report; a dot leads into an object. */
    public String path() {
        return path;
    }

    /** Whether the report shows it in that row. */
    public boolean standsIn(DayKey key) {
        return rows == BOTH || key.isShop() == (rows == SHOP);
    }

    static Optional<Figure> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}

package io.deskpulse.desk;

import static io.deskpulse.desk.Figure.Rows.AGENT;
import static io.deskpulse.desk.Figure.Rows.BOTH;
import static io.deskpulse.desk.Figure.Rows.LIVE;
import static io.deskpulse.desk.Figure.Rows.SHOP;

import java.util.Arrays;
import java.util.List;
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
    ENQUIRERS(24, "enquirers", BOTH),
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
    BUYER_WAIT_SUM_MS(23, "buyerWaitSumMs", SHOP),
    PAID_ORDERS(25, "paidOrders", BOTH),
    PAYING_BUYERS(26, "payingBuyers", BOTH),
    SALES_MINOR(27, "salesMinor", BOTH),
    ITEMS(28, "items", BOTH),
    REFUNDED_MINOR(29, "refundedMinor", BOTH),
    SALES_BY_ORDER(30, "salesMinorByRule.ORDER", BOTH),
    SALES_BY_PAY(31, "salesMinorByRule.PAY", BOTH),
    SALES_BY_ORDER_FIRST(32, "salesMinorByRule.ORDER_FIRST", BOTH),
    SILENT_PAID_ORDERS(33, "silent.paidOrders", SHOP),
    SILENT_PAYING_BUYERS(34, "silent.payingBuyers", SHOP),
    SILENT_SALES_MINOR(35, "silent.salesMinor", SHOP),
    SILENT_ITEMS(36, "silent.items", SHOP),
    SILENT_REFUNDED_MINOR(37, "silent.refundedMinor", SHOP),
    CONVERTED_NEXT_DAY(38, "convertedNextDay", BOTH),
    CONVERTED_FINAL(39, "convertedFinal", BOTH),
    CSAT_COUNT(40, "csat.count", AGENT),
    CSAT_SUM(41, "csat.sum", AGENT),
    CSAT_SATISFIED(42, "csat.satisfied", AGENT),
    DSR_SERVICE_OF_AGENT_COUNT(43, "dsrService.count", AGENT),
    DSR_SERVICE_OF_AGENT_SUM(44, "dsrService.sum", AGENT),
    DSR_DESCRIPTION_COUNT(45, "dsr.description.count", SHOP),
    DSR_DESCRIPTION_SUM(46, "dsr.description.sum", SHOP),
    DSR_SERVICE_COUNT(47, "dsr.service.count", SHOP),
    DSR_SERVICE_SUM(48, "dsr.service.sum", SHOP),
    DSR_LOGISTICS_COUNT(49, "dsr.logistics.count", SHOP),
    DSR_LOGISTICS_SUM(50, "dsr.logistics.sum", SHOP),
    HEADLINE_CASES(51, "headline.cases", LIVE),
    HEADLINE_MET(52, "headline.met", LIVE),
    HANDED_OVER_SESSIONS(53, "workload.handedOverSessions", LIVE),
    CHAT_MS(54, "workload.chatMs", LIVE),
    BUSY_MS(55, "workload.busyMs", LIVE),
    RELEASED_WAIT_MS(56, "workload.releasedWaitMs", LIVE);

    /** The figures that a day's row keeps for itself but shows summed over six months; alone they make no row. */
    static final List<Figure> DSR = List.of(
            DSR_DESCRIPTION_COUNT,
            DSR_DESCRIPTION_SUM,
            DSR_SERVICE_COUNT,
            DSR_SERVICE_SUM,
            DSR_LOGISTICS_COUNT,
            DSR_LOGISTICS_SUM);

    /** Which rows a figure stands in. */
    public enum Rows {
        SHOP,
        AGENT,
        BOTH,
        /** In none: shown live only. */
        LIVE
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

    /** Whether the report shows it summed over the six months up to the day. */
    public boolean rolls() {
        return DSR.contains(this);
    }

    /** Its number in stored rows. */
    int code() {
        return code;
    }

    /** Its place in a row of the report; a dot leads into an object. */
    public String path() {
        return path;
    }

    /** Whether it alone makes a row: a DSR does not, nor does what the report leaves out. */
    boolean makesRow() {
        return rows != LIVE && !rolls();
    }

    /** Whether the report shows it in that row. */
    public boolean standsIn(DayKey key) {
        return rows == BOTH || rows == (key.isShop() ? SHOP : AGENT);
    }

    static Optional<Figure> ofCode(int code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}

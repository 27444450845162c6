package io.deskpulse.scorecard;

import static io.deskpulse.desk.HourFigure.BUYER_SALES_MINOR;
import static io.deskpulse.desk.HourFigure.CONVERTED_FINAL;
import static io.deskpulse.desk.HourFigure.CONVERTED_NEXT_DAY;
import static io.deskpulse.desk.HourFigure.ENQUIRERS;
import static io.deskpulse.desk.HourFigure.INQUIRY_BUYERS;
import static io.deskpulse.desk.HourFigure.LEGS_EXPIRED;
import static io.deskpulse.desk.HourFigure.LEGS_REPLIED;
import static io.deskpulse.desk.HourFigure.LEGS_RESCUED;
import static io.deskpulse.desk.HourFigure.LEGS_TRANSFERRED;
import static io.deskpulse.desk.HourFigure.LEGS_TRANSFERRED_VOID;
import static io.deskpulse.desk.HourFigure.PAID_ORDERS;
import static io.deskpulse.desk.HourFigure.PAYING_BUYERS;
import static io.deskpulse.desk.HourFigure.REFUNDED_MINOR;
import static io.deskpulse.desk.HourFigure.REFUNDED_ORDERS;
import static io.deskpulse.desk.HourFigure.RESPONSE_SUM_MS;
import static io.deskpulse.desk.HourFigure.SALES_MINOR;
import static io.deskpulse.desk.HourFigure.WITHIN_HEADLINE;

import io.deskpulse.desk.Figure;
import io.deskpulse.desk.HourFigure;
import io.deskpulse.fact.Converted.Deadline;
import io.deskpulse.policy.Aspect;
import java.util.List;

/** What the six aspects are measured by; the one place to put another measure into a slot, the sixth above all. */
final class SixAspects {

    /** Days after the payment in which refunds still change the rate (METRICS §5). */
    private static final int REFUND_DAYS = 15;

    /** The lowest mark that a buyer can give. */
    private static final double LOWEST_MARK = 1;

    /** In the order of the trade. */
    static final List<Slot> STANDARD =
            List.of(conversion(), responseTime(), dsr(), inquiryVolume(), orderValue(), refundRate());

    private SixAspects() {}

    private static Slot conversion() {
        return Slot.more(
                Aspect.CONVERSION,
                conversion("finalRate", CONVERTED_FINAL, Deadline.FINAL),
                conversion("nextDayRate", CONVERTED_NEXT_DAY, Deadline.NEXT_DAY));
    }

    private static Measure conversion(String name, HourFigure converted, Deadline deadline) {
        return HourRatio.of(name, Unit.RATE, HourCount.of(converted), HourCount.of(ENQUIRERS))
                .settlingAfter(deadline.days());
    }

    /** Led by the rate: a mean leaves out whom nobody answered, so it alone would reward not answering. */
    private static Slot responseTime() {
        HourCount replied = HourCount.of(LEGS_REPLIED);
        HourCount fairLegs = replied.plus(LEGS_TRANSFERRED)
                .minus(LEGS_TRANSFERRED_VOID)
                .plus(LEGS_RESCUED)
                .plus(LEGS_EXPIRED);
        return Slot.more(
                Aspect.RESPONSE_TIME,
                HourRatio.of("withinHeadlineRate", Unit.RATE, HourCount.of(WITHIN_HEADLINE), fairLegs),
                HourRatio.of("meanResponse", Unit.MILLISECONDS, HourCount.of(RESPONSE_SUM_MS), replied));
    }

    private static Slot dsr() {
        return Slot.more(
                        Aspect.DSR,
                        score("serviceScore", Figure.DSR_SERVICE_OF_AGENT_SUM, Figure.DSR_SERVICE_OF_AGENT_COUNT),
                        score("descriptionScore", Figure.DSR_DESCRIPTION_SUM, Figure.DSR_DESCRIPTION_COUNT),
                        score("logisticsScore", Figure.DSR_LOGISTICS_SUM, Figure.DSR_LOGISTICS_COUNT),
                        score("csatScore", Figure.CSAT_SUM, Figure.CSAT_COUNT),
                        new Mark("csatSatisfiedRate", Unit.RATE, Figure.CSAT_SATISFIED, Figure.CSAT_COUNT))
                .from(LOWEST_MARK);
    }

    private static Measure score(String name, Figure sum, Figure count) {
        return new Mark(name, Unit.SCORE, sum, count);
    }

    private static Slot inquiryVolume() {
        HourlyAverage onEachAtWork =
                new HourlyAverage(HourCount.of(INQUIRY_BUYERS), HourCount.presence(INQUIRY_BUYERS));
        return Slot.more(
                Aspect.INQUIRY_VOLUME,
                new HourTotal("inquiryBuyers", onEachAtWork),
                new DayCount("receivedBuyers", Figure.RECEIVED_BUYERS),
                new DayCount("sessions", Figure.SESSIONS));
    }

    private static Slot orderValue() {
        return Slot.more(
                Aspect.ORDER_VALUE,
                HourRatio.of(
                        "averageOrderValue", Unit.MINOR, HourCount.of(BUYER_SALES_MINOR), HourCount.of(PAYING_BUYERS)),
                new SilentOrderValue("silentOrderValue"));
    }

    private static Slot refundRate() {
        HourCount orders = HourCount.of(PAID_ORDERS);
        return Slot.less(
                Aspect.REFUND_RATE,
                HourRatio.of(
                                "refundedAmountRate",
                                Unit.AMOUNT_RATE,
                                HourCount.of(REFUNDED_MINOR),
                                HourCount.of(SALES_MINOR))
                        .restingOn(orders)
                        .settlingAfter(REFUND_DAYS),
                HourRatio.of("refundedOrderRate", Unit.RATE, HourCount.of(REFUNDED_ORDERS), orders)
                        .settlingAfter(REFUND_DAYS));
    }
}

package io.deskpulse.scorecard;

import io.deskpulse.desk.DayHours;
import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DayRow;
import io.deskpulse.desk.Figure;
import io.deskpulse.desk.HourFigure;
import io.deskpulse.policy.PolicyBook;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** A business day of some shops, told hour by hour; what an agent does, his shop did as well. */
final class ShopFloor {

    static final LocalDate DAY = LocalDate.parse("2026-11-11");
    static final long LONG_AFTER = Instant.parse("2027-01-01T00:00:00Z").toEpochMilli();

    final TreeMap<DayKey, DayRow> rows = new TreeMap<>();

    /** An agent's hour in a shop. */
    Hour at(String shop, String agent, int hour) {
        return new Hour(List.of(row(DayKey.agent(DAY, shop, agent)), row(DayKey.shop(DAY, shop))), hour);
    }

    /** What nobody has to do with: silent sales of an hour. */
    ShopFloor silentSales(String shop, int hour, int buyers, long minor) {
        DayRow row = row(DayKey.shop(DAY, shop));
        row.add(Figure.SILENT_PAYING_BUYERS, buyers);
        row.add(Figure.SILENT_SALES_MINOR, minor);
        new Hour(List.of(row), hour).sales(buyers, buyers, minor);
        return this;
    }

    /** Ratings of the shop on an earlier day, each with the same mark in all dimensions. */
    ShopFloor rated(String shop, LocalDate day, int count, int mark) {
        DayRow row = row(DayKey.shop(day, shop));
        for (Figure figure :
                List.of(Figure.DSR_SERVICE_COUNT, Figure.DSR_DESCRIPTION_COUNT, Figure.DSR_LOGISTICS_COUNT)) {
            row.add(figure, count);
        }
        for (Figure figure : List.of(Figure.DSR_SERVICE_SUM, Figure.DSR_DESCRIPTION_SUM, Figure.DSR_LOGISTICS_SUM)) {
            row.add(figure, (long) count * mark);
        }
        return this;
    }

    /** Marks of an agent's service through his orders. */
    ShopFloor served(String shop, String agent, int count, int mark) {
        DayRow row = row(DayKey.agent(DAY, shop, agent));
        row.add(Figure.DSR_SERVICE_OF_AGENT_COUNT, count);
        row.add(Figure.DSR_SERVICE_OF_AGENT_SUM, (long) count * mark);
        return this;
    }

    /** Marks of chats; agent {@code unassigned} for chats that were nobody's. */
    ShopFloor chatsRated(String shop, String agent, int count, int satisfied, long sum) {
        DayRow row = row(DayKey.agent(DAY, shop, agent));
        row.add(Figure.CSAT_COUNT, count);
        row.add(Figure.CSAT_SATISFIED, satisfied);
        row.add(Figure.CSAT_SUM, sum);
        return this;
    }

    private DayRow row(DayKey key) {
        return rows.computeIfAbsent(key, k -> new DayRow());
    }

    /** What an hourly figure of a card's row comes to. */
    long sumOf(Card card, HourFigure figure) {
        return row(DayKey.agent(DAY, card.shopId(), card.agentId())).hours().sum(figure);
    }

    Scorecard scorecard() {
        return scorecard(PolicyBook.GENERIC);
    }

    Scorecard scorecard(PolicyBook policies) {
        return new Assessment(policies).of(rows, DAY, null, LONG_AFTER);
    }

    Card cardOf(String shop, String agent) {
        return card(scorecard(), shop, agent);
    }

    /** The card of a shop (no agent), of an agent in a shop, or of an agent over several shops (no shop). */
    static Card card(Scorecard scorecard, String shop, String agent) {
        return scorecard.cards().stream()
                .filter(card -> Objects.equals(card.shopId(), shop) && Objects.equals(card.agentId(), agent))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no card of " + shop + " / " + agent));
    }

    static Measurement beside(Card card, String aspect, String measure) {
        return card.aspects().get(aspect).beside().stream()
                .filter(measurement -> measurement.measure().equals(measure))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no measure " + measure));
    }

    /** An hour in the rows that it counts in. */
    record Hour(List<DayRow> rows, int hour) {

        private Hour add(HourFigure inHour, Figure figure, long amount) {
            rows.forEach(row -> row.add(figure, amount));
            return add(inHour, amount);
        }

        private Hour add(HourFigure inHour, long amount) {
            rows.stream().map(DayRow::hours).forEach((DayHours hours) -> hours.add(hour, inHour, amount));
            return this;
        }

        Hour enquirers(int enquirers, int converted) {
            return add(HourFigure.ENQUIRERS, Figure.ENQUIRERS, enquirers)
                    .add(HourFigure.CONVERTED_FINAL, Figure.CONVERTED_FINAL, converted);
        }

        Hour inquiries(int buyers) {
            return add(HourFigure.INQUIRY_BUYERS, Figure.INQUIRY_BUYERS, buyers);
        }

        Hour replied(int legs, int withinHeadline, long sumMs) {
            return add(HourFigure.LEGS_REPLIED, Figure.LEGS_REPLIED, legs)
                    .add(HourFigure.RESPONSE_SUM_MS, Figure.RESPONSE_SUM_MS, sumMs)
                    .add(HourFigure.WITHIN_HEADLINE, withinHeadline);
        }

        Hour transferred(int legs, int voided) {
            return add(HourFigure.LEGS_TRANSFERRED, Figure.LEGS_TRANSFERRED, legs)
                    .add(HourFigure.LEGS_TRANSFERRED_VOID, Figure.LEGS_TRANSFERRED_VOID, voided);
        }

        Hour unanswered(int expired, int rescued, int released) {
            return add(HourFigure.LEGS_EXPIRED, Figure.LEGS_EXPIRED, expired)
                    .add(HourFigure.LEGS_RESCUED, Figure.LEGS_RESCUED, rescued)
                    .add(HourFigure.LEGS_RELEASED, Figure.LEGS_RELEASED, released);
        }

        /** Orders of buyers whose first payment of the day it is, with all that they paid. */
        Hour sales(int orders, int buyers, long minor) {
            return add(HourFigure.PAID_ORDERS, Figure.PAID_ORDERS, orders)
                    .add(HourFigure.PAYING_BUYERS, Figure.PAYING_BUYERS, buyers)
                    .add(HourFigure.SALES_MINOR, Figure.SALES_MINOR, minor)
                    .add(HourFigure.BUYER_SALES_MINOR, minor);
        }

        Hour refunded(int orders, long minor) {
            return add(HourFigure.REFUNDED_MINOR, Figure.REFUNDED_MINOR, minor).add(HourFigure.REFUNDED_ORDERS, orders);
        }
    }
}

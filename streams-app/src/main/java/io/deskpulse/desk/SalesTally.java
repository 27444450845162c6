package io.deskpulse.desk;

import io.deskpulse.fact.OrderPaid;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one paid order adds to the rows of its shop and of the agents any rule credits (METRICS §5). */
record SalesTally(OrderPaid order, int sign) {

    /** Everybody who gets something of it. */
    Set<String> agents() {
        return Stream.of(order.creditedTo(), order.byOrder(), order.byPay(), order.byOrderFirst())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The shop's row has all sales under each rule, silent ones included. */
    void addToShop(DayRow row) {
        addOrder(row);
        row.add(Figure.SALES_BY_ORDER, sign * order.amountMinor());
        row.add(Figure.SALES_BY_PAY, sign * order.amountMinor());
        row.add(Figure.SALES_BY_ORDER_FIRST, sign * order.amountMinor());
        if (order.creditedTo() == null) {
            row.add(Figure.SILENT_PAID_ORDERS, sign);
            row.add(Figure.SILENT_SALES_MINOR, sign * order.amountMinor());
            row.add(Figure.SILENT_ITEMS, sign * order.items());
        }
    }

    void addToAgent(DayRow row, String agent) {
        if (agent.equals(order.creditedTo())) {
            addOrder(row);
        }
        addRule(row, Figure.SALES_BY_ORDER, agent.equals(order.byOrder()));
        addRule(row, Figure.SALES_BY_PAY, agent.equals(order.byPay()));
        addRule(row, Figure.SALES_BY_ORDER_FIRST, agent.equals(order.byOrderFirst()));
    }

    private void addOrder(DayRow row) {
        row.add(Figure.PAID_ORDERS, sign);
        row.add(Figure.SALES_MINOR, sign * order.amountMinor());
        row.add(Figure.ITEMS, sign * order.items());
        row.hours().add(order.hour(), HourFigure.PAID_ORDERS, sign);
        row.hours().add(order.hour(), HourFigure.SALES_MINOR, sign * order.amountMinor());
    }

    private void addRule(DayRow row, Figure figure, boolean his) {
        row.add(figure, his ? sign * order.amountMinor() : 0);
    }
}

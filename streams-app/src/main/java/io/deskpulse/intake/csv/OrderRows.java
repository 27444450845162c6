package io.deskpulse.intake.csv;

import io.deskpulse.event.Event;
import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.OrderType;
import io.deskpulse.intake.EventRules;
import io.deskpulse.intake.Money;
import io.deskpulse.intake.UnusableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Orders: a row tells an order's whole life, and becomes an event for each step of it that has a time. */
final class OrderRows implements RowReader {

    private final CsvSettings settings;
    private final Times times;

    OrderRows(CsvSettings settings) {
        this.settings = settings;
        this.times = new Times(settings.zone());
    }

    @Override
    public List<Event> events(Row row) throws UnusableException {
        long amount = amount(row, Column.AMOUNT);
        List<Event> events = new ArrayList<>();
        events.add(event(row, OrderType.CREATED, amount, Column.CREATED_AT));
        if (row.text(Column.PAID_AT) != null) {
            events.add(event(row, OrderType.PAID, amount, Column.PAID_AT));
        }
        if (row.text(Column.CANCELLED_AT) != null) {
            events.add(event(row, OrderType.CANCELLED, amount, Column.CANCELLED_AT));
        }
        if (isRefunded(row)) {
            events.add(event(row, OrderType.REFUNDED, amount(row, Column.REFUND_AMOUNT), Column.REFUNDED_AT));
        }
        return events;
    }

    /** Many exports write 0.00 where nothing was refunded. */
    private boolean isRefunded(Row row) throws UnusableException {
        return row.text(Column.REFUNDED_AT) != null
                || (row.text(Column.REFUND_AMOUNT) != null && amount(row, Column.REFUND_AMOUNT) > 0);
    }

    private Event event(Row row, OrderType type, long amount, Column at) throws UnusableException {
        String orderId = row.required(Column.ORDER_ID);
        return EventRules.checked(new OrderEvent(
                orderId + "/" + type.name().toLowerCase(Locale.ROOT),
                orderId,
                settings.shopId(),
                settings.buyer(row),
                type,
                amount,
                currency(row),
                type == OrderType.REFUNDED ? OrderEvent.NO_ITEMS : row.whole(Column.ITEMS, OrderEvent.NO_ITEMS),
                times.of(row, at)));
    }

    private long amount(Row row, Column column) throws UnusableException {
        String text = row.required(column);
        try {
            return Money.minor(text, currency(row));
        } catch (UnusableException e) {
            throw Row.broken(column, e.rule());
        }
    }

    private String currency(Row row) {
        return Objects.requireNonNullElse(row.text(Column.CURRENCY), settings.currency());
    }
}

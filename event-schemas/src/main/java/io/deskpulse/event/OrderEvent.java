package io.deskpulse.event;

/**
 * A step in the life of an order.
 *
 * @param amountMinor the amount in the currency's minor unit, never negative
 * @param currency ISO 4217 code
 * @param items pieces ordered, {@link #NO_ITEMS} where not told
 * @param at epoch milliseconds UTC
 */
public record OrderEvent(
        String eventId,
        String orderId,
        String shopId,
        String buyerId,
        OrderType type,
        long amountMinor,
        String currency,
        int items,
        long at)
        implements Event {

    /** Stands for an absent number of pieces. */
    public static final int NO_ITEMS = -1;

    @Override
    public String id() {
        return eventId;
    }

    @Override
    public InputTopic topic() {
        return InputTopic.ORDER_EVENTS;
    }
}

package io.deskpulse.event;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The JSON form of an order event. */
final class OrderEventJson {

    static final FieldNames NAMES =
            new FieldNames("eventId", "orderId", "shopId", "buyerId", "type", "amountMinor", "currency", "items", "at");
    private static final WireNames<OrderType> TYPES = new WireNames<>(OrderType.values());
    private static final int CURRENCY_LETTERS = 3;

    private @Nullable String eventId;
    private @Nullable String orderId;
    private @Nullable String shopId;
    private @Nullable String buyerId;
    private @Nullable OrderType type;
    private long amountMinor = FieldReader.ABSENT;
    private @Nullable String currency;
    private long items = FieldReader.ABSENT;
    private long at = FieldReader.ABSENT;

    private OrderEventJson() {}

    static OrderEvent read(FieldReader in) throws IOException, RejectedException {
        OrderEventJson json = new OrderEventJson();
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            json.take(field, in);
        }
        return json.order();
    }

    private void take(String field, FieldReader in) throws IOException, RejectedException {
        switch (field) {
            case "eventId" -> eventId = in.identifier(field, eventId);
            case "orderId" -> orderId = in.identifier(field, orderId);
            case "shopId" -> shopId = in.shop(field, shopId);
            case "buyerId" -> buyerId = in.identifier(field, buyerId);
            case "type" -> type = in.name(field, type, TYPES);
            case "amountMinor" -> amountMinor = in.integer(field, amountMinor, 0, Long.MAX_VALUE);
            case "currency" -> currency = currency(field, in);
            case "items" -> items = in.integer(field, items, 0, Integer.MAX_VALUE);
            case "at" -> at = in.integer(field, at, 0, Rules.LATEST);
            default -> in.skipValue();
        }
    }

    private String currency(String field, FieldReader in) throws IOException, RejectedException {
        String code = in.word(field, currency);
        if (code.length() != CURRENCY_LETTERS || !isOfCapitals(code)) {
            throw Rules.broken(field, "must be three capital letters");
        }
        return code;
    }

    private static boolean isOfCapitals(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < 'A' || code.charAt(i) > 'Z') {
                return false;
            }
        }
        return true;
    }

    private OrderEvent order() throws RejectedException {
        return new OrderEvent(
                Rules.required(eventId, "eventId"),
                Rules.required(orderId, "orderId"),
                Rules.required(shopId, "shopId"),
                Rules.required(buyerId, "buyerId"),
                Rules.required(type, "type"),
                Rules.required(amountMinor, "amountMinor"),
                Rules.required(currency, "currency"),
                items == FieldReader.ABSENT ? OrderEvent.NO_ITEMS : (int) items,
                Rules.required(at, "at"));
    }

    static void write(OrderEvent order, FieldWriter out) throws IOException {
        out.string("eventId", order.eventId());
        out.string("orderId", order.orderId());
        out.string("shopId", order.shopId());
        out.string("buyerId", order.buyerId());
        out.name("type", order.type());
        out.integer("amountMinor", order.amountMinor());
        out.string("currency", order.currency());
        out.integer("items", order.items(), OrderEvent.NO_ITEMS);
        out.integer("at", order.at());
    }
}

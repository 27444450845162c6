package io.deskpulse.intake.webhook;

import io.deskpulse.intake.Buyers;
import io.deskpulse.intake.UnusableException;

/** Webhooks of a Shopify shop about its orders. */
final class Shopify implements Source {

    private final String name;
    private final Signatures signatures;
    private final ShopifyOrders orders;

    Shopify(String name, String shopId, Signatures signatures, Buyers buyers) {
        this.name = name;
        this.signatures = signatures;
        this.orders = new ShopifyOrders(name, shopId, buyers);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Reading read(Posted posted) throws RefusedException {
        signatures.checkShopify(posted);
        Payload order = Payload.of(posted.body());
        if (order.at("test").isTrue()) {
            return Reading.ignored("test_order");
        }
        try {
            return read(posted.header("X-Shopify-Topic"), order);
        } catch (UnusableException e) {
            throw new RefusedException(Refusal.EVENT, e.rule());
        }
    }

    /** The topic is not signed; what it claims is therefore held against the order itself. */
    private Reading read(String topic, Payload order) throws UnusableException {
        return switch (topic) {
            case "orders/create" -> orders.created(order);
            case "orders/paid" -> orders.paid(order);
            case "orders/cancelled" -> orders.cancelled(order);
            case "orders/updated" -> orders.refunds(order);
            case "refunds/create" -> Reading.ignored("refund_without_buyer");
            default -> Reading.ignored("other_topic");
        };
    }
}

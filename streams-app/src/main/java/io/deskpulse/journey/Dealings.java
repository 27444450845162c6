package io.deskpulse.journey;

import io.deskpulse.event.OrderEvent;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.fact.Postings;
import io.deskpulse.policy.ShopPolicy;
import java.util.List;

/**
 * What of a journey decides its sales and ratings: the chat as folded, and the orders and ratings in order of arrival.
 */
record Dealings(Conversation chat, List<OrderEvent> orders, List<RatingEvent> ratings) {

    /** All that they state. */
    Postings facts(String shopId, String buyerId, ShopPolicy policy) {
        Postings postings = new Postings();
        Narrator narrator = new Narrator(shopId, buyerId, postings);
        List<Purchase> purchases = Purchase.of(orders);
        SalesFacts sales = new SalesFacts(narrator, policy);
        sales.state(purchases, chat.replies());
        new ConversionFacts(narrator, policy, purchases, sales).state(chat.days());
        new RatingFacts(narrator, policy, sales).state(ratings);
        return postings;
    }

    /** Whether other dealings state the same, as far as that shows without stating it. */
    boolean stateNothingElseThan(Dealings other) {
        if (orders.isEmpty() && other.orders.isEmpty()) {
            return ratings == other.ratings && haveSameEnquirers(chat.days(), other.chat.days());
        }
        return chat.replies() == other.chat.replies()
                && chat.days() == other.chat.days()
                && orders == other.orders
                && ratings == other.ratings;
    }

    /** Without orders, nothing is stated of days but who asked, when first, and whom of the desk he got through to. */
    private static boolean haveSameEnquirers(List<BuyerDay> days, List<BuyerDay> others) {
        if (days == others) {
            return true;
        }
        boolean same = days.size() == others.size();
        for (int i = 0; same && i < days.size(); i++) {
            same = days.get(i).hasSameEnquirers(others.get(i));
        }
        return same;
    }
}

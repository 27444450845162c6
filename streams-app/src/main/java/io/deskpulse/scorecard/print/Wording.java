package io.deskpulse.scorecard.print;

import io.deskpulse.policy.Aspect;
import io.deskpulse.scorecard.Card;
import java.util.Map;

/** What aspects and measures are called in front of people. */
final class Wording {

    private static final Map<String, String> MEASURES = Map.ofEntries(
            Map.entry("finalRate", "paid by the 4th day after"),
            Map.entry("nextDayRate", "paid by the next day"),
            Map.entry("withinHeadlineRate", "answered within the limit"),
            Map.entry("meanResponse", "mean response"),
            Map.entry("serviceScore", "service"),
            Map.entry("descriptionScore", "as described"),
            Map.entry("logisticsScore", "logistics"),
            Map.entry("csatScore", "chats 满意度"),
            Map.entry("csatSatisfiedRate", "chats, satisfied"),
            Map.entry("inquiryBuyers", "inquiry buyers"),
            Map.entry("receivedBuyers", "received buyers 接待人数"),
            Map.entry("sessions", "sessions"),
            Map.entry("averageOrderValue", "sales per paying buyer"),
            Map.entry("silentOrderValue", "of unadvised buyers 静默"),
            Map.entry("refundedAmountRate", "of sales"),
            Map.entry("refundedOrderRate", "of orders"));

    private Wording() {}

    static String aspect(String id) {
        return Aspect.ofId(id).map(Aspect::chinese).orElse(id);
    }

    /** A measure's words; its own name where it is of a newer program. */
    static String measure(String name, Card card) {
        Integer limit = card.headlineSeconds();
        if (name.equals("withinHeadlineRate") && limit != null) {
            return "answered within " + limit + " s";
        }
        return MEASURES.getOrDefault(name, name);
    }
}

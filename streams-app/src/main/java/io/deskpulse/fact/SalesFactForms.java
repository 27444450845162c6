package io.deskpulse.fact;

import static io.deskpulse.fact.FactField.AGENT_ID;
import static io.deskpulse.fact.FactField.AMONG;
import static io.deskpulse.fact.FactField.AMOUNT_MINOR;
import static io.deskpulse.fact.FactField.AT;
import static io.deskpulse.fact.FactField.BUYER_ID;
import static io.deskpulse.fact.FactField.BY_ORDER;
import static io.deskpulse.fact.FactField.BY_ORDER_FIRST;
import static io.deskpulse.fact.FactField.BY_PAY;
import static io.deskpulse.fact.FactField.CREATED_AT;
import static io.deskpulse.fact.FactField.CREDITED_TO;
import static io.deskpulse.fact.FactField.DAY;
import static io.deskpulse.fact.FactField.DEADLINE;
import static io.deskpulse.fact.FactField.DESCRIPTION;
import static io.deskpulse.fact.FactField.EVENT_ID;
import static io.deskpulse.fact.FactField.FIRST;
import static io.deskpulse.fact.FactField.HOUR;
import static io.deskpulse.fact.FactField.ITEMS;
import static io.deskpulse.fact.FactField.LOGISTICS;
import static io.deskpulse.fact.FactField.ORDER_ID;
import static io.deskpulse.fact.FactField.RATING_ID;
import static io.deskpulse.fact.FactField.SALES_MINOR;
import static io.deskpulse.fact.FactField.SCORE;
import static io.deskpulse.fact.FactField.SERVICE;
import static io.deskpulse.fact.FactField.SHOP_ID;

import java.io.IOException;
import java.util.Map;

/** How the fields of an object become a fact of orders or ratings. */
final class SalesFactForms {

    static final Map<String, FactForm> BY_TYPE = Map.ofEntries(
            Map.entry("Enquirer", SalesFactForms::enquirer),
            Map.entry("OrderPaid", SalesFactForms::orderPaid),
            Map.entry("PayingBuyer", SalesFactForms::payingBuyer),
            Map.entry("Refunded", SalesFactForms::refunded),
            Map.entry("Converted", SalesFactForms::converted),
            Map.entry("ShopRated", SalesFactForms::shopRated),
            Map.entry("ServiceRated", SalesFactForms::serviceRated),
            Map.entry("ChatRated", SalesFactForms::chatRated));

    private SalesFactForms() {}

    private static Fact enquirer(FactInput in) throws IOException {
        return new Enquirer(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.small(HOUR),
                in.text(AGENT_ID));
    }

    private static Fact orderPaid(FactInput in) throws IOException {
        return new OrderPaid(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.small(HOUR),
                in.required(EVENT_ID),
                in.required(ORDER_ID),
                in.number(CREATED_AT),
                in.number(AMOUNT_MINOR),
                in.number(ITEMS),
                in.text(BY_ORDER),
                in.text(BY_PAY),
                in.text(BY_ORDER_FIRST),
                in.text(CREDITED_TO));
    }

    private static Fact payingBuyer(FactInput in) throws IOException {
        return new PayingBuyer(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.small(HOUR),
                in.required(ORDER_ID),
                in.name(AMONG, PayingBuyer.Among.class),
                in.text(AGENT_ID),
                in.number(SALES_MINOR));
    }

    private static Fact refunded(FactInput in) throws IOException {
        return new Refunded(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.small(HOUR),
                in.required(EVENT_ID),
                in.required(ORDER_ID),
                in.flag(FIRST),
                in.number(AMOUNT_MINOR),
                in.text(CREDITED_TO));
    }

    private static Fact converted(FactInput in) throws IOException {
        return new Converted(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.small(HOUR),
                in.required(ORDER_ID),
                in.name(DEADLINE, Converted.Deadline.class),
                in.text(AGENT_ID));
    }

    private static Fact shopRated(FactInput in) throws IOException {
        return new ShopRated(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(RATING_ID),
                in.small(DESCRIPTION),
                in.small(SERVICE),
                in.small(LOGISTICS));
    }

    private static Fact serviceRated(FactInput in) throws IOException {
        return new ServiceRated(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(RATING_ID),
                in.required(ORDER_ID),
                in.required(AGENT_ID),
                in.small(SCORE));
    }

    private static Fact chatRated(FactInput in) throws IOException {
        return new ChatRated(
                in.required(SHOP_ID),
                in.required(BUYER_ID),
                in.number(AT),
                in.day(DAY),
                in.required(RATING_ID),
                in.text(AGENT_ID),
                in.small(SCORE));
    }
}

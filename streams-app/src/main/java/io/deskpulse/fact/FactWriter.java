package io.deskpulse.fact;

import static io.deskpulse.fact.FactField.AGENT_ID;
import static io.deskpulse.fact.FactField.AMONG;
import static io.deskpulse.fact.FactField.AMOUNT_MINOR;
import static io.deskpulse.fact.FactField.BY_ORDER;
import static io.deskpulse.fact.FactField.BY_ORDER_FIRST;
import static io.deskpulse.fact.FactField.BY_PAY;
import static io.deskpulse.fact.FactField.CREATED_AT;
import static io.deskpulse.fact.FactField.CREDITED_TO;
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

/** Lists the fields of each kind of fact, in the order of its record, after its kind; here those of orders and ratings. */
final class FactWriter extends ChatFactWriter {

    FactWriter(FactOutput out) {
        super(out);
    }

    @Override
    public void read(Enquirer fact) {
        begin(fact).number(HOUR, fact.hour()).text(AGENT_ID, fact.agentId());
    }

    @Override
    public void read(OrderPaid fact) {
        begin(fact)
                .number(HOUR, fact.hour())
                .text(EVENT_ID, fact.eventId())
                .text(ORDER_ID, fact.orderId())
                .number(CREATED_AT, fact.createdAt())
                .number(AMOUNT_MINOR, fact.amountMinor())
                .number(ITEMS, fact.items())
                .text(BY_ORDER, fact.byOrder())
                .text(BY_PAY, fact.byPay())
                .text(BY_ORDER_FIRST, fact.byOrderFirst())
                .text(CREDITED_TO, fact.creditedTo());
    }

    @Override
    public void read(PayingBuyer fact) {
        begin(fact)
                .number(HOUR, fact.hour())
                .text(ORDER_ID, fact.orderId())
                .name(AMONG, fact.among())
                .text(AGENT_ID, fact.agentId())
                .number(SALES_MINOR, fact.salesMinor());
    }

    @Override
    public void read(Refunded fact) {
        begin(fact)
                .number(HOUR, fact.hour())
                .text(EVENT_ID, fact.eventId())
                .text(ORDER_ID, fact.orderId())
                .flag(FIRST, fact.first())
                .number(AMOUNT_MINOR, fact.amountMinor())
                .text(CREDITED_TO, fact.creditedTo());
    }

    @Override
    public void read(Converted fact) {
        begin(fact)
                .number(HOUR, fact.hour())
                .text(ORDER_ID, fact.orderId())
                .name(DEADLINE, fact.deadline())
                .text(AGENT_ID, fact.agentId());
    }

    @Override
    public void read(ShopRated fact) {
        begin(fact)
                .text(RATING_ID, fact.ratingId())
                .number(DESCRIPTION, fact.description())
                .number(SERVICE, fact.service())
                .number(LOGISTICS, fact.logistics());
    }

    @Override
    public void read(ServiceRated fact) {
        begin(fact)
                .text(RATING_ID, fact.ratingId())
                .text(ORDER_ID, fact.orderId())
                .text(AGENT_ID, fact.agentId())
                .number(SCORE, fact.score());
    }

    @Override
    public void read(ChatRated fact) {
        begin(fact)
                .text(RATING_ID, fact.ratingId())
                .text(AGENT_ID, fact.agentId())
                .number(SCORE, fact.score());
    }
}

package io.deskpulse.desk;

import io.deskpulse.fact.Fact;
import io.deskpulse.fact.LegEnded;
import io.deskpulse.fact.OrderPaid;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows that facts count in, where each amount gets the sign of the posting that brings it.
 *
 * @param sign +1 for facts stated, −1 for facts retracted
 */
record SignedRows(FactRows rows, int sign) {

    /** In the shop's row. */
    void shop(Fact fact, Figure figure, long amount) {
        rows.ofShop(fact, row -> row.add(figure, sign * amount));
    }

    /** In an agent's row, or in that of what nobody owned. */
    void agent(Fact fact, @Nullable String agentId, Figure figure, long amount) {
        rows.ofAgent(fact, agentId, row -> row.add(figure, sign * amount));
    }

    /** In both: the shop has what its agents have. */
    void both(Fact fact, @Nullable String agentId, Figure figure, long amount) {
        shop(fact, figure, amount);
        agent(fact, agentId, figure, amount);
    }

    /** One, in the agent's row, or in the shop's own where no agent is told. */
    void shopOrAgent(Fact fact, @Nullable String agentId, Figure figure) {
        if (agentId == null) {
            shop(fact, figure, 1);
        } else {
            agent(fact, agentId, figure, 1);
        }
    }

    /** In an hour of the day, of the agent or, where none is told, of the shop. */
    void hour(Fact fact, @Nullable String agentId, int hour, HourFigure figure, long amount) {
        Consumer<DayRow> change = row -> row.hours().add(hour, figure, sign * amount);
        if (agentId == null) {
            rows.ofShop(fact, change);
        } else {
            rows.ofAgent(fact, agentId, change);
        }
    }

    /** All that a leg adds, to the shop and to whose leg it was. */
    void leg(LegEnded leg) {
        rows.ofShop(leg, row -> LegTally.add(row, leg, sign));
        rows.ofAgent(leg, leg.agentId(), row -> LegTally.add(row, leg, sign));
    }

    /** All that a paid order adds, to the shop and to whoever any rule credits. */
    void order(OrderPaid order) {
        SalesTally tally = new SalesTally(order, sign);
        rows.ofShop(order, tally::addToShop);
        tally.agents().forEach(agent -> rows.ofAgent(order, agent, row -> tally.addToAgent(row, agent)));
    }
}

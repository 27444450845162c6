package io.deskpulse.desk;

import io.deskpulse.fact.Fact;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where the figures of facts are added up: by business day for the report, by minute for the live windows. */
public interface FactRows {

    /** Changes the row of the fact's shop that the fact counts in. */
    void ofShop(Fact fact, Consumer<DayRow> change);

    /**
     * Changes the row of an agent that the fact counts in.
     *
     * @param agentId absent for what nobody owned
     */
    void ofAgent(Fact fact, @Nullable String agentId, Consumer<DayRow> change);
}

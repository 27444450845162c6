package io.deskpulse.desk;

import io.deskpulse.fact.LegEnded;

/** What one ended leg adds to a row (METRICS §3, legs and ledgers). */
final class LegTally {

    private LegTally() {}

    static void add(DayRow row, LegEnded leg, int sign) {
        switch (leg.outcome()) {
            case REPLIED -> addResponse(row, leg, sign);
            case ROUTED -> {} // counts nowhere
            case TRANSFERRED -> {
                row.add(Figure.LEGS_TRANSFERRED, sign);
                row.add(Figure.LEGS_TRANSFERRED_VOID, leg.voided() ? sign : 0);
            }
            case RESCUED -> row.add(Figure.LEGS_RESCUED, sign);
            case EXPIRED -> row.add(Figure.LEGS_EXPIRED, sign);
            case RELEASED -> row.add(Figure.LEGS_RELEASED, sign);
        }
    }

    private static void addResponse(DayRow row, LegEnded leg, int sign) {
        row.add(Figure.LEGS_REPLIED, sign);
        row.add(Figure.RESPONSE_SUM_MS, sign * leg.responseMs());
        row.add(Figure.RESPONSE_CAPPED_SUM_MS, sign * leg.cappedMs());
        row.responses().add(leg.responseMs(), sign);
        leg.within().forEach(seconds -> row.addWithin(seconds, sign));
        if (leg.first()) {
            row.add(Figure.FIRST_RESPONSES, sign);
            row.add(Figure.FIRST_RESPONSE_SUM_MS, sign * leg.responseMs());
        }
    }
}

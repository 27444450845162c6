package io.deskpulse.desk;

import io.deskpulse.fact.LegEnded;

/** What one ended leg adds to a row (METRICS §3, legs and ledgers). */
record LegTally(DayRow row, LegEnded leg, int sign) {

    static void add(DayRow row, LegEnded leg, int sign) {
        new LegTally(row, leg, sign).add();
    }

    private void add() {
        switch (leg.outcome()) {
            case REPLIED -> addResponse();
            case ROUTED -> {} // counts nowhere
            case TRANSFERRED -> {
                count(Figure.LEGS_TRANSFERRED, HourFigure.LEGS_TRANSFERRED, 1);
                count(Figure.LEGS_TRANSFERRED_VOID, HourFigure.LEGS_TRANSFERRED_VOID, leg.voided() ? 1 : 0);
            }
            case RESCUED -> count(Figure.LEGS_RESCUED, HourFigure.LEGS_RESCUED, 1);
            case EXPIRED -> count(Figure.LEGS_EXPIRED, HourFigure.LEGS_EXPIRED, 1);
            case RELEASED -> count(Figure.LEGS_RELEASED, HourFigure.LEGS_RELEASED, 1);
        }
    }

    private void addResponse() {
        count(Figure.LEGS_REPLIED, HourFigure.LEGS_REPLIED, 1);
        count(Figure.RESPONSE_SUM_MS, HourFigure.RESPONSE_SUM_MS, leg.responseMs());
        row.hours().add(leg.hour(), HourFigure.WITHIN_HEADLINE, leg.withinHeadline() ? sign : 0);
        row.add(Figure.RESPONSE_CAPPED_SUM_MS, sign * leg.cappedMs());
        row.responses().add(leg.responseMs(), sign);
        leg.within().forEach(seconds -> row.addWithin(seconds, sign));
        if (leg.first()) {
            row.add(Figure.FIRST_RESPONSES, sign);
            row.add(Figure.FIRST_RESPONSE_SUM_MS, sign * leg.responseMs());
        }
    }

    private void count(Figure figure, HourFigure inHour, long amount) {
        row.add(figure, sign * amount);
        row.hours().add(leg.hour(), inHour, sign * amount);
    }
}

package io.deskpulse.evidence;

import io.deskpulse.desk.DayKey;
import io.deskpulse.desk.DsrWindow;

/** Which stored rows one figure of one row of the report is formed from: its own, or a shop's of six months. */
record Scope(DayKey row, ReportFigure figure) {

    boolean covers(DayKey key) {
        return figure.rolls() ? isOfTheShop(key) && new DsrWindow(row.day()).contains(key.day()) : key.equals(row);
    }

    private boolean isOfTheShop(DayKey key) {
        return key.isShop() && key.shopId().equals(row.shopId());
    }

    /** Whether it is a row of the same shop and day, the asked one or a neighbour. */
    boolean isBeside(DayKey key) {
        return key.shopId().equals(row.shopId()) && key.day().equals(row.day());
    }
}

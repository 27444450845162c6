package io.deskpulse.scorecard;

import io.deskpulse.desk.Figure;
import java.util.List;

/** The figures of a row that hold marks given by buyers. */
final class Ratings {

    /** Marks of chats, which only agents' rows hold. */
    static final List<Figure> OF_CHATS = List.of(Figure.CSAT_COUNT, Figure.CSAT_SUM, Figure.CSAT_SATISFIED);

    /** Marks of the shop beside its service. */
    static final List<Figure> OF_SHOP = List.of(
            Figure.DSR_DESCRIPTION_COUNT,
            Figure.DSR_DESCRIPTION_SUM,
            Figure.DSR_LOGISTICS_COUNT,
            Figure.DSR_LOGISTICS_SUM);

    private Ratings() {}
}

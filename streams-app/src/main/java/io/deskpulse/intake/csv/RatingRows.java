package io.deskpulse.intake.csv;

import io.deskpulse.event.Event;
import io.deskpulse.event.RatingEvent;
import io.deskpulse.event.RatingType;
import io.deskpulse.intake.EventRules;
import io.deskpulse.intake.UnusableException;
import java.util.List;

/** Ratings: of an agent where there is a score, of the shop in its three dimensions otherwise. */
final class RatingRows implements RowReader {

    private final CsvSettings settings;
    private final Times times;
    private final RowIds ids = new RowIds();

    RatingRows(CsvSettings settings) {
        this.settings = settings;
        this.times = new Times(settings.zone());
    }

    @Override
    public List<Event> events(Row row) throws UnusableException {
        RatingType type = row.text(Column.SCORE) == null ? RatingType.DSR : RatingType.CSAT;
        String buyer = settings.buyer(row);
        String orderId = row.text(Column.ORDER_ID);
        String agentId = row.text(Column.AGENT);
        int description = score(row, Column.DESCRIPTION);
        int service = score(row, Column.SERVICE);
        int logistics = score(row, Column.LOGISTICS);
        int score = score(row, Column.SCORE);
        long at = times.of(row, Column.RATED_AT);
        String id = row.text(Column.RATING_ID);
        String ratingId =
                id == null ? ids.next(buyer, orderId, agentId, description, service, logistics, score, at) : id;
        return List.of(EventRules.checked(new RatingEvent(
                ratingId,
                settings.shopId(),
                buyer,
                type,
                orderId,
                agentId,
                description,
                service,
                logistics,
                score,
                at)));
    }

    private static int score(Row row, Column column) throws UnusableException {
        int score = row.whole(column, RatingEvent.NO_SCORE);
        if (score == RatingEvent.NO_SCORE && row.text(column) != null) {
            throw Row.broken(column, "is no score from 1 to 5");
        }
        return score;
    }
}

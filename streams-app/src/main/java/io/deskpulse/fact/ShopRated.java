package io.deskpulse.fact;

import java.time.LocalDate;

/**
 * A buyer rated the shop 动态评分, as one of his first three ratings of the month; counts on its day.
 *
 * @param description score of the description, 1–5
 * @param service score of the service, 1–5
 * @param logistics score of the delivery, 1–5
 */
public record ShopRated(
        String shopId,
        String buyerId,
        long at,
        LocalDate day,
        String ratingId,
        int description,
        int service,
        int logistics)
        implements Fact {

    @Override
    public void readBy(Reader reader) {
        reader.read(this);
    }
}

package io.deskpulse.scorecard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The six aspects of a shop, of an agent in a shop, or of an agent over all his shops.
 *
 * @param shopId absent where it is over all shops
 * @param agentId absent where it is the shop's own
 * @param shops the shops that an agent's card over all of them covers
 * @param currency of its amounts, ISO 4217; absent where the shops have several
 * @param headlineSeconds the limit of the rate that leads the response time; absent where the shops have several
 * @param minimumSample the least number of cases on which ranks and points are given
 * @param aspects by name, in the order of the trade
 */
public record Card(
        @Nullable String shopId,
        @Nullable String agentId,
        @Nullable List<String> shops,
        @Nullable String currency,
        @Nullable Integer headlineSeconds,
        int minimumSample,
        Map<String, AspectResult> aspects,
        Score score) {

    /** Makes the aspects immutable, in their order. */
    public Card {
        aspects = Collections.unmodifiableMap(new LinkedHashMap<>(aspects));
    }

    Card with(String aspect, UnaryOperator<AspectResult> change) {
        Map<String, AspectResult> changed = new LinkedHashMap<>(aspects);
        changed.computeIfPresent(aspect, (name, result) -> change.apply(result));
        return new Card(shopId, agentId, shops, currency, headlineSeconds, minimumSample, changed, score);
    }
}

package io.deskpulse.scorecard;

import io.deskpulse.policy.ScorecardPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures one person or shop by all six aspects. */
record CardMaker(List<Slot> slots, long asOf) {

    Card ofShop(ShopDay shop) {
        return card(
                shop.shopId(), null, null, List.of(shop.whole()), shop.policy().scorecard(), Ranking.SHOP);
    }

    Card ofAgent(ShopDay shop, String agentId) {
        ScorecardPolicy policy = shop.policy().scorecard();
        return card(shop.shopId(), agentId, null, List.of(shop.of(agentId)), policy, Ranking.NOT_YET);
    }

    Card overShops(List<ShopDay> shops, String agentId, ScorecardPolicy policy) {
        List<String> names = shops.stream().map(ShopDay::shopId).toList();
        List<Share> shares = shops.stream().map(shop -> shop.of(agentId)).toList();
        return card(null, agentId, names, shares, policy, Ranking.OVER_SHOPS);
    }

    private Card card(
            @Nullable String shopId,
            @Nullable String agentId,
            @Nullable List<String> shops,
            List<Share> shares,
            ScorecardPolicy policy,
            String unranked) {
        Scope scope = new Scope(shares, asOf);
        Map<String, AspectResult> aspects = new LinkedHashMap<>();
        slots.forEach(slot -> aspects.put(slot.aspect().id(), result(slot, scope, policy, unranked)));
        Score score = Score.of(aspects.values());
        return new Card(
                shopId,
                agentId,
                shops,
                scope.currency(),
                scope.headlineSeconds(),
                policy.minimumSample(),
                aspects,
                score);
    }

    /** A shop is expected to be what it is, so that only its targets can give it points. */
    private static AspectResult result(Slot slot, Scope scope, ScorecardPolicy policy, String unranked) {
        Measurement lead = slot.lead().of(scope);
        Double target = policy.target(slot.aspect());
        Double value = lead.value();
        boolean enough = lead.n() >= policy.minimumSample();
        Double points =
                value != null && enough ? slot.points(value, scope.isShop() ? null : lead.expected(), target) : null;
        List<Measurement> beside =
                slot.beside().stream().map(measure -> measure.of(scope)).toList();
        return new AspectResult(lead, null, null, unranked, policy.weight(slot.aspect()), target, points, beside);
    }
}

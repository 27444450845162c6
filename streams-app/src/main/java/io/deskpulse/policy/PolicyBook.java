package io.deskpulse.policy;

import java.util.Map;

/** Every shop's policy; the shops it does not name follow its default. */
public record PolicyBook(ShopPolicy defaultPolicy, Map<String, ShopPolicy> shops) {

    /** What holds where no policies file is given: the generic pack for everybody. */
    public static final PolicyBook GENERIC = new PolicyBook(Pack.GENERIC.policy(), Map.of());

    /** Makes the book immutable. */
    public PolicyBook {
        shops = Map.copyOf(shops);
    }

    /** The policy that holds for a shop. */
    public ShopPolicy of(String shopId) {
        return shops.getOrDefault(shopId, defaultPolicy);
    }
}
